/** The kinds of high-value data, in the order of the annex of regulation (EU) 2023/138. */
export const hvdSections = ['c_ac64a52d', 'c_dd313021', 'c_164e0bf5', 'c_e1da4e07', 'c_a9135398', 'c_b79e35eb'];

/** Categories of high-value data: code after `c_` | section of the annex | Swedish | English. */
export const hvdCategories = `59627af3|4|Nationalräkenskaper – viktiga indikatorer för hushåll|National accounts – key indicators on households
c3de25e4|1|Adresser|Addresses
9427236f|1|Administrativa enheter|Administrative units
6c2bb82d|1|Geografiska namn|Geographical names
642643e6|1|Jordbruksskiften|Agricultural parcels
6a3f6896|1|Fastighetsområden|Cadastral parcels
fbd2fc3f|1|Referensskifte|Reference parcels
60182062|1|Byggnader|Buildings
b7de66cd|2|Energiresurser|Energy resources
91185a85|2|Ortofoto|Orthoimagery
ad9ae929|2|Markanvändning|Land use
63be22bd|2|Naturliga riskområden|Natural risk zones
4ba9548e|2|Utsläpp|Emissions
38933a65|2|Avfall|Waste
4d63300b|2|Övergripande lagstiftning|Horizontal legislation
59e64dd4|2|Klimat|Climate
7b8fbb64|2|Anläggningar för miljöövervakning|Environmental monitoring facilities
af646f5b|2|Områden med särskild förvaltning/begränsningar/reglering samt enheter för rapportering|Area management / restriction / regulation zones & reporting units
e4358335|2|Buller|Noise
83aa10a6|2|Skyddade områden|Protected sites
b21e1296|2|Landtäcke|Land cover
43f88346|2|Vatten|Water
b7f6a4f3|2|Naturskydd och biologisk mångfald|Nature preservation and biodiversity
e3f55603|2|Geologi|Geology
c3919aec|2|Naturtyper och biotoper|Habitats and biotopes
793164b6|2|Arters utbredning|Species distribution
4dd389c5|2|Mineralfyndigheter|Mineral resources
63b37dd4|2|Luft|Air
f399050e|2|Havsområden|Sea regions
b40e6d46|2|Geografiska oceanografiska förhållanden|Oceanographic geographical features
87a129d9|2|Mark|Soil
59c93ba5|2|Produktions- och industrianläggningar|Production and industrial facilities
315692ad|2|Höjd|Elevation
06b1eec4|2|Hydrografi|Hydrography
c873f344|2|Biogeografiska regioner|Bio-geographical regions
d13a4420|3|Radardata|Radar data
13e3cf16|3|NWP-modelldata|NWP model data
3af3368c|3|Observationsdata som uppmätts av väderstationer|Observations data measured by weather stations
be47b010|3|Vädervarningar|Weather alerts
36807466|3|Klimatdata: validerade observationer|Climate data: validated observations
2aed31f9|4|Producentprisindex för industriprodukter uppdelat per verksamhet|Industrial producer price index breakdowns by activity
dd8f4797|4|Konsoliderad offentlig bruttoskuld|Consolidated government gross debt
a3767648|4|Turistflöden i Europa|Tourism flows in Europe
a49ec591|4|Försäljningsvolym per verksamhet|Volume of sales by activity
c0022235|4|Harmoniserat konsumentprisindex|Harmonised Indices of consumer prices
4acb6bf3|4|Mortalitet|Mortality
04bf94a3|4|Fattigdom|Poverty
6a7250c1|4|Fertilitet|Fertility
23385471|4|Potentiell arbetskraft|Potential labour force
a2c6dcd8|4|Sysselsättning|Employment
95da87c7|4|Nationalräkenskaper – viktiga indikatorer för företag|National accounts – key indicators on corporations
424bb0b4|4|Löpande utgifter för hälso- och sjukvård|Current healthcare expenditure
4ac557e7|4|Offentliga utgifter och inkomster|Government expenditure and revenue
a8b937c4|4|Ojämlikhet|Inequality
92874eb2|4|Miljöräkenskaper och miljöstatistik|Environmental accounts and statistics
34abf8c1|4|Industriproduktion|Industrial production
b72b721f|4|Nationalräkenskaper – viktiga BNP-aggregat|National accounts – GDP main aggregates
f2b50efd|4|Befolkning|Population
fd4e881c|4|Arbetslöshet|Unemployment
20cd11bb|4|Statistik över internationell varuhandel i EU – export och import uppdelat efter partner, produkt och produktflöde|EU International trade in goods statistics – exports and imports breakdowns simultaneously by partner, product and flow
317b9493|4|Befolkning, fertilitet, mortalitet|Population, Fertility, Mortality
56a1bf47|5|Grundläggande företagsinformation: nyckelattribut|Basic company information: key attributes
8f0fac04|5|Företagshandlingar och räkenskaper|Company documents and accounts
e5f69a04|6|Nuvarande och framtida vattennivåer vid vattennivåmätare|Present and future water levels at gauges
fa2a1c3a|6|Långvariga hinder i farleden och tillförlitlighet|Long-time obstructions in the fairway and reliability
99bc517f|6|Enskilda faror under och över vattenytan i farleden|Isolated dangers in the fairway/navigation channel under and above water
25f43866|6|Avgifter på vattenvägsinfrastrukturen|Rates of waterway infrastructure charges
b121e2f6|6|Tillfälliga hinder i farleden|Temporary obstructions in the fairway
03ba8d92|6|Regelbundna driftstider för slussar och broar|Regular lock and bridge operating times
593bc53d|6|Förändringar på kort sikt av navigeringshjälpmedlen|Short term changes of aids to navigation
c19af83a|6|Vattenvägsaxlar med kilometerindikering|Waterway axis with kilometres indication
2037ada4|6|Navigationsregler och rekommendationer|Navigation rules and recommendations
fef208ab|6|Konturer av vattendjupen i navigeringskanalen|Water depths contours in the navigation channel
883d0205|6|Ytterlinjer för slussar och fördämningar|Contours of locks and dams
b24028d7|6|Officiella sjömärken (t.ex. bojar, prickar, fyrar, tavlor)|Official aids-to-navigation (e.g. buoys, beacons, lights, notice marks)
664c9e5a|6|Gränser för farleden/navigationskanalen|Boundaries of the fairway/navigation channel
f6886b00|6|Begränsningar orsakade av översvämningar och is|Restrictions caused by flood and ice
66b946cb|6|Förändringar på kort sikt av slussarnas och broarnas driftstider|Short term changes of lock and bridge operating times
298ffb73|6|Länkar till externa xml-filer med driftstider för begränsande strukturer|Links to the external xml-files with operation times of restricting structures
3e8e3bf7|6|Hamnars och omlastningsanläggningars lokalisering och egenskaper|Location and characteristics of ports and transhipment sites
9cbe4435|6|Förteckning över navigationshjälpmedel och trafikskyltar|List of navigation aids and traffic signs
4b74ea13|6|Transportnät|Transport networks
e50004c6|6|Tillståndet för floder, kanaler, slussar och broar|State of the rivers, canals, locks and bridges
1226dc1a|6|Strandlinje vid medelvattenstånd|Bank of waterway at mean water level
f76b01e6|6|Farledens egenskaper|Fairway characteristics
7e19ef26|6|Andra fysiska begränsningar för vattenvägar|Other physical limitations on waterways
407951ff|6|Hamnars och omlastningsanläggningars lokalisering|Location of ports and transhipment sites
bc8941d9|6|Strandlinjekonstruktion|Shoreline construction
b151a0ba|6|Dataset som avser inre vattenvägar|Inland waterways datasets
1e787364|6|Referensuppgifter för vattennivåmätare som är av betydelse för navigering|Reference data for water level gauges relevant to navigation`;
