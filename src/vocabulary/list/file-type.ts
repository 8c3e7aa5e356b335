/** EU file types that have a better name than their code. The list has no Swedish names. */
export const fileTypes = `AZW|Amazon Kindle eBook
BIN|Binary Data
BITS|BITS XML
BMP|Bitmap Image File
DCR|DCR File
DTD_SGML|SGML DTD
DTD_XML|XML DTD
EPS|Encapsulated Postscript
FMX2|Formex 2
FMX3|Formex 3
FMX4|Formex 4
GRID|Esri binary grid
HTML_SIMPL|HTML simplified
ISO|ISO image
ISO_ZIP|Zipped ISO image
JATS|JATS XML
JS|JavaScript
MAP_PRVW|ArcGIS Map Preview
MAP_SRVC|ArcGIS Map Service
METS|METS XML
METS_ZIP|METS package
MOBI|Mobipocket eBook
MPEG2|MPEG-2
MPEG4_AVC|MPEG-4 AVC
MRSID|MrSID
MSG_HTTP|HTTP Message
OCTET|Octet Stream
ODB|OpenDocument Database
ODC|OpenDocument Chart
ODG|OpenDocument Image
OP_DATPRO|Provisional data
PDFA1A|PDF/A-1a
PDFA1B|PDF/A-1b
PDFA2A|PDF/A-2a
PDFA2B|PDF/A-2b
PDFA3|PDFA-3
PDFX|PDF/X
PDFX1A|PDF/X-1a
PDFX2A|PDF/X-2a
PDFX4|PDF/X-4
PL|Perl script
PPS|PowerPoint Slide Show
PPSX|PowerPoint PPSX
RDFA|RDFa
SCHEMA_XML|XML schema
SKOS_XML|SKOS
SPARQLQRES|SPARQL results
XHTML_SIMPL|XHTML simplified
XSLFO|XSL-FO
XYZ|XYZ Chemical File`;
