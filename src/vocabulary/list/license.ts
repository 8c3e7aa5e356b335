/** EU licenses other than Creative Commons; one that is missing is named by its code. */
export const licenses = `COM_REUSE|European Commission reuse notice
EUPL_1_0|Licens till öppen källkod från Europeiska Unionen V.1.0|European Union Public Licence v.1.0
EUPL_1_1|Licens till öppen källkod från Europeiska unionen v.1.1|European Union Public Licence v. 1.1
EUPL_1_2|Licens till öppen källkod från Europeiska unionen v. 1.2|European Union Public Licence v. 1.2
GNU_FDL|GNU Free Documentation License
ISA_OML|ISA Open Metadata Licence 1.1
OP_DATPRO|Tillfälliga uppgifter|Provisional data
ETALAB_2_0|Licence Ouverte 2.0
DLDE_BY_2_0|Datenlizenz Deutschland – Namensnennung 2.0
DLDE_ZERO_2_0|Datenlizenz Deutschland – Zero 2.0
DLDE_BY_1_0|Datenlizenz Deutschland – Namensnennung 1.0
NLOD_1_0|Norsk lisens for offentlige data 1.0
NLOD_2_0|Norsk lisens for offentlige data 2.0
OGL_3_0|Open Government Licence 3.0
OGL_2_0|Open Government Licence 2.0
OGL_1_0|Open Government Licence 1.0
APACHE_2_0|Apache License 2.0
IODL_2_0|Italian Open Data License 2.0
IODL_1_0|Italian Open Data License 1.0
HROD|Open Licence of the Republic of Croatia`;
