/** Publisher types of ADMS. */
export const publisherTypes = `Academia-ScientificOrganisation|Akademia/Vetenskaplig organisation|Academia/Scientific organisation
Company|Företag|Company
IndustryConsortium|Industrikonsortium|Industry consortium
LocalAuthority|Lokal myndighet/kommun|Local Authority
NationalAuthority|Nationell myndighet|National authority
NonGovernmentalOrganisation|Icke-statlig organisation|Non-Governmental Organisation
NonProfitOrganisation|Ej vinstdrivande organisation|Non-Profit Organisation
PrivateIndividual(s)|Privatperson(er)|Private Individual(s)
RegionalAuthority|Regional myndighet/landsting|Regional authority
StandardisationBody|Standardiseringsorganisation|Standardisation body
SupraNationalAuthority|Över-/mellanstatlig myndighet|Supra-national authority`;

/** INSPIRE: what a party has to do with a dataset. */
export const roles = `resourceProvider|Leverantör|Resource Provider
custodian|Förvaltare|Custodian
owner|Ägare|Owner
user|Användare|User
distributor|Distributör|Distributor
principalInvestigator|Undersökningsledare|Principal Investigator
processor|Vidareförädlare|Processor
author|Upphovsman|Author
originator|Ursprunglig upphovsman|Originator
publisher|Utgivare|Publisher
pointOfContact|Kontaktpunkt|Point of contact`;

/** INSPIRE themes. */
export const inspireThemes = `ac|Atmosfäriska förhållanden|Atmospheric conditions
ad|Adresser|Addresses
af|Jordbruks- och vattenbruksanläggningar|Agricultural and aquaculture facilities
am|Områden med särskild förvaltning, begränsningar, reglering samt enheter för rapportering|Area management / restriction / regulation zones & reporting units
au|Administrativa enheter|Administrative units
br|Biogeografiska regioner|Bio-geographical regions
bu|Byggnader|Buildings
cp|Fastighetsområden|Cadastral parcels
ef|Miljöövervakningsanläggningar|Environmental monitoring facilities
el|Höjd|Elevation
er|Energiresurser|Energy resources
ge|Geologi|Geology
gg|Geografiska rutnätssystem|Geographical grid systems
gn|Geografiska namn|Geographical names
hb|Livsmiljöer och biotoper|Habitats and biotopes
hh|Människors hälsa och säkerhet|Human health and safety
hy|Hydrografi|Hydrography
lc|Landtäcke|Land cover
lu|Markanvändning|Land use
mf|Geografiska meteorologiska förhållanden|Meteorological geographical features
mr|Mineralfyndigheter|Mineral resources
nz|Naturliga riskområden|Natural risk zones
of|Geografiska oceanografiska förhållanden|Oceanographic geographical features
oi|Ortofoto|Orthoimagery
pd|Befolkningsfördelning – demografi|Population distribution — demography
pf|Produktions- och industrianläggningar|Production and industrial facilities
ps|Skyddade områden|Protected sites
rs|Referenskoordinatsystem|Coordinate reference systems
sd|Arters utbredning|Species distribution
so|Mark|Soil
sr|Havsområden|Sea regions
su|Statistiska enheter|Statistical units
tn|Transportnät|Transport networks
us|Allmännyttiga och offentliga tjänster|Utility and governmental services`;

/** Topic categories of ISO 19115. */
export const topicCategories = `biota|Biologi|Biota
boundaries|Administrativ och politisk indelning|Boundaries
climatologyMeteorologyAtmosphere|Klimatologi, meteorologi och atmosfär|Climatology, meteorology, atmosphere
economy|Ekonomi|Economy
elevation|Höjddata|Elevation
environment|Miljö|Environment
farming|Jordbruk|Farming
geoscientificInformation|Geovetenskaplig information|Geoscientific information
health|Hälsa|Health
imageryBaseMapsEarthCover|Arealtäckande bilder och baskartor|Imagery, base maps, earth cover
inlandWaters|Inlandsvatten|Inland waters
intelligenceMilitary|Militär underrättelseverksamhet|Intelligence, military
location|Positionering|Location
oceans|Kust och hav|Oceans
planningCadastre|Fysisk planering och fastighetsregister|Planning, cadastre
society|Samhälle|Society
structure|Byggnadsverk|Structure
transportation|Transporter|Transportation
utilitiesCommunication|Allmännyttiga tjänster och kommunikation|Utilities, communication`;

/** INSPIRE code lists for kinds of resources, services and geometries; the list stands in the row. */
export const inspireCodes = `ResourceType/dataset|Datamängd|Dataset
ResourceType/series|Datamängdsserie|Dataset series
ResourceType/service|Tjänst|Service
ResourceType/services|Tjänst|Service
SpatialDataServiceType/discovery|Söktjänst|Discovery service
SpatialDataServiceType/download|Nedladdningstjänst|Download service
SpatialDataServiceType/invoke|Anropstjänst|Invoke service
SpatialDataServiceType/other|Annan tjänst|Other service
SpatialDataServiceType/transformation|Transformationstjänst|Transformation service
SpatialDataServiceType/view|Visningstjänst|View service
SpatialRepresentationType/grid|Raster|Grid
SpatialRepresentationType/stereoModel|Stereomodell|Stereo model
SpatialRepresentationType/textTable|Text eller tabell|Text, table
SpatialRepresentationType/tin|TIN
SpatialRepresentationType/vector|Vektor|Vector
SpatialRepresentationType/video|Video
LimitationsOnPublicAccess/noLimitations|Inga begränsningar|No limitations`;

/** Places of the EU lists of countries and NUTS regions: Sweden and its neighbors. */
export const regions = `NUTS/SE|Sverige|Sweden
NUTS/SE1|Östra Sverige|East Sweden
NUTS/SE2|Södra Sverige|South Sweden
NUTS/SE3|Norra Sverige|North Sweden
NUTS/SE11|Stockholm
NUTS/SE12|Östra Mellansverige
NUTS/SE21|Småland med öarna
NUTS/SE22|Sydsverige
NUTS/SE23|Västsverige
NUTS/SE31|Norra Mellansverige
NUTS/SE32|Mellersta Norrland
NUTS/SE33|Övre Norrland
NUTS/SE110|Stockholms län
NUTS/SE121|Uppsala län
NUTS/SE122|Södermanlands län
NUTS/SE123|Östergötlands län
NUTS/SE124|Örebro län
NUTS/SE125|Västmanlands län
NUTS/SE211|Jönköpings län
NUTS/SE212|Kronobergs län
NUTS/SE213|Kalmar län
NUTS/SE214|Gotlands län
NUTS/SE221|Blekinge län
NUTS/SE224|Skåne län
NUTS/SE231|Hallands län
NUTS/SE232|Västra Götalands län
NUTS/SE311|Värmlands län
NUTS/SE312|Dalarnas län
NUTS/SE313|Gävleborgs län
NUTS/SE321|Västernorrlands län
NUTS/SE322|Jämtlands län
NUTS/SE331|Västerbottens län
NUTS/SE332|Norrbottens län
country/NOR|Norge|Norway
country/DNK|Danmark|Denmark
country/FIN|Finland
country/ISL|Island|Iceland
country/DEU|Tyskland|Germany
continent/EUROPE|Europa|Europe`;

/** Single IRIs: styles of interfaces, the fee of an organisation, coordinate systems. */
export const others = `http://www.wikidata.org/entity/Q749568|REST
http://www.wikidata.org/entity/Q62270|RPC
https://dataportal.se/concepts/orgAspects/feeFinanzing|Avgiftsfinansierad verksamhet|Financed by fees
http://www.opengis.net/def/crs/EPSG/0/3006|SWEREF 99 TM
http://www.opengis.net/def/crs/EPSG/0/4326|WGS 84
http://www.opengis.net/def/crs/OGC/1.3/CRS84|WGS 84 (CRS84)
http://www.opengis.net/def/crs/EPSG/0/3857|WGS 84 / Pseudo-Mercator
http://www.opengis.net/def/crs/EPSG/0/4258|ETRS89`;
