/**
 * Formats of open data: what people call it | code in the EU file-type list | media types | other writings,
 * among them file extensions. Letters and digits only count in the last, lower case. The first media type is
 * the one IANA or the Swedish profile gives it. Order matters only where one name stands twice: the newer first.
 */
export const formatRows = `CSV|CSV|text/csv application/csv text/x-csv text/comma-separated-values|
TSV|TSV|text/tab-separated-values|
Excel|XLSX|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|ooxml excelxml
Excel|XLS|application/vnd.ms-excel application/excel application/x-excel application/msexcel|msexcel
Excel|XLSM|application/vnd.ms-excel.sheet.macroenabled.12|
Excel|XLSB|application/vnd.ms-excel.sheet.binary.macroenabled.12|
ODS|ODS|application/vnd.oasis.opendocument.spreadsheet|
ODT|ODT|application/vnd.oasis.opendocument.text|
JSON|JSON|application/json text/json application/x-json application/javascript|
GeoJSON|GEOJSON|application/geo+json application/vnd.geo+json|
TopoJSON||application/topo+json|
JSON-LD|JSON_LD|application/ld+json application/json-ld|
JSON-stat|||jsonstat2
JSON Lines||application/jsonl application/x-ndjson|ndjson
XML|XML|application/xml text/xml|
RDF/XML|RDF_XML|application/rdf+xml|rdf
Turtle|RDF_TURTLE|text/turtle application/x-turtle|ttl
N-Triples|RDF_N_TRIPLES|application/n-triples|nt
N-Quads|RDF_N_QUADS|application/n-quads|nq
TriG|RDF_TRIG|application/trig|
N3|N3|text/n3|notation3
SPARQL|SPARQLQ|application/sparql-query|sparqlendpoint
HTML|HTML|text/html application/xhtml+xml|htm xhtml webpage webbsida
PDF|PDF|application/pdf|
Text|TXT|text/plain|ascii textfil tekstfil textfile
RTF|RTF|application/rtf text/rtf|
Word|DOCX|application/vnd.openxmlformats-officedocument.wordprocessingml.document|
Word|DOC|application/msword|msword
PowerPoint|PPTX|application/vnd.openxmlformats-officedocument.presentationml.presentation|
PowerPoint|PPT|application/vnd.ms-powerpoint|
ZIP|ZIP|application/zip application/x-zip-compressed application/x-zip|
GZIP|GZIP|application/gzip application/x-gzip|gz
TAR|TAR|application/x-tar|
7Z|7Z|application/x-7z-compressed|
Shapefile|SHP|application/x-shapefile application/vnd.shp application/x-esri-shape x-gis/x-shapefile|shape esrishape esrishapefile
GeoPackage|GPKG|application/geopackage+sqlite3 application/x-gpkg|
FlatGeobuf||application/flatgeobuf|fgb
KML|KML|application/vnd.google-earth.kml+xml|
KMZ|KMZ|application/vnd.google-earth.kmz|
GML|GML|application/gml+xml|
GMZ|GMZ|application/x-gmz|
GPX|GPX|application/gpx+xml|
WMS|WMS_SRVC|application/vnd.ogc.wms_xml application/vnd.iso.19128+xml|
WFS|WFS_SRVC|application/vnd.ogc.wfs_xml|
WMTS|WMTS_SRVC|application/vnd.ogc.wmts_xml|
WCS|WCS_SRVC|application/vnd.ogc.wcs_xml|
CSW||application/vnd.ogc.csw_xml|
OGC API|||ogcapifeatures oapif
Esri REST|REST||esrirestapi arcgisgeoservicesrestapi arcgisrest
Esri File Geodatabase|GDB|application/x-filegdb|filegdb filegeodatabase
MapInfo TAB|TAB|application/x-tab|
MapInfo TAB raster|TAB_RSTR|application/x-tab-raster|
Esri ASCII Grid|GRID_ASCII|application/x-ascii-grid|asc asciigrid
World file|WORLD|application/x-worldfile|
GeoTIFF|GEOTIFF||cog
TIFF|TIFF|image/tiff|tif
JPEG|JPEG|image/jpeg image/jpg|jpg
JPEG 2000|JPEG2000|image/jp2|jp2
PNG|PNG|image/png|
GIF|GIF|image/gif|
SVG|SVG|image/svg+xml|
ECW|ECW|application/x-ecw|
LAS|LAS|application/x-las application/vnd.las|
LAZ|LAZ|application/x-laz application/vnd.laszip|
DWG|DWG|image/vnd.dwg application/acad application/x-dwg|
DXF|DXF|image/vnd.dxf application/dxf|
Oracle Dump|DMP|application/x-oracledump|
SQLite||application/vnd.sqlite3 application/x-sqlite3|
Access|MDB|application/vnd.ms-access application/x-msaccess|accdb
SQL|SQL|application/sql|
Parquet|PARQUET|application/vnd.apache.parquet application/x-parquet|geoparquet
NetCDF|NETCDF|application/netcdf application/x-netcdf|nc
GTFS|GTFS||gtfszip
GTFS Realtime||application/x-protobuf application/protobuf|gtfsrt
GBFS||||
NeTEx|||netexxml
SIRI|||
DATEX II|||datex datex2
PC-Axis|||px pxfile
SDMX|SDMX|application/vnd.sdmx.structurespecificdata+xml|
RSS|RSS|application/rss+xml|
Atom|ATOM|application/atom+xml|atomfeed
iCalendar|ICS|text/calendar|ical
YAML|YAML|application/yaml text/yaml application/x-yaml|yml
MP3|MP3|audio/mpeg|
MPEG-4|MPEG4|video/mp4|mp4
OpenAPI||application/vnd.oai.openapi+json application/vnd.oai.openapi|swagger
API|||rest restapi webapi`;
