/** GeoNames: Swedish counties, most municipalities, some places. A partial list: the rest keep their number. */
export const geonames = `2664179|Västmanlands län
2664292|Västernorrlands län
2664415|Västerbottens län
2664870|Värmlands län
2666218|Uppsala län
2673722|Stockholms län
2676207|Södermanlands län
2685867|Östergötlands län
2686655|Örebro län
604010|Norrbottens län
2699050|Kronobergs län
2699767|Dalarnas län
2702259|Kalmar län
2702976|Jönköpings län
2703330|Jämtlands län
2708794|Hallands län
2711508|Gotlands län
2712411|Gävleborgs län
2721357|Blekinge län
3337385|Skåne län
3337386|Västra Götalands län
2662148|Ystads kommun
2662215|Ydre kommun
2662828|Vingåkers kommun
2662850|Vindelns kommun
2663398|Vellinge kommun
2663537|Vaxholms kommun
2664201|Västerviks kommun
2664880|Värmdö kommun
2664994|Varbergs kommun
2665011|Vara kommun
2665061|Vansbro kommun
2665170|Vänersborgs kommun
2665451|Vallentuna kommun
2665672|Valdemarsviks kommun
2665901|Vadstena kommun
2666219|Uppsala kommun
2666237|Upplands Väsby kommun
2666240|Upplands-Bro kommun
2666669|Uddevalla kommun
2666778|Tyresö kommun
2667401|Trelleborgs kommun
2667598|Tranemo kommun
2667872|Torsby kommun
2668246|Töreboda kommun
2668364|Tomelilla kommun
2668674|Tjörns kommun
2669018|Tingsryds kommun
2669112|Tidaholms kommun
2669117|Tibro kommun
2669768|Täby kommun
2670127|Svedala kommun
2670540|Svalövs kommun
2670703|Sunne kommun
2670776|Sundsvalls kommun
2670878|Sundbybergs kommun
2671222|Strömstads kommun
2671389|Strängnäs kommun
2672047|Storfors kommun
2673723|Stockholms kommun
2673874|Stenungsunds kommun
2674647|Staffanstorps kommun
2674968|Sotenäs kommun
2675396|Solna kommun
2675406|Sollentuna kommun
2676174|Södertälje kommun
2676214|Söderköpings kommun
2676585|Smedjebackens kommun
2677024|Skurups kommun
2677233|Skövde kommun
2678205|Skara kommun
2678902|Sjöbo kommun
2679106|Simrishamns kommun
2679300|Sigtuna kommun
2679696|Sävsjö kommun
2680068|Sandvikens kommun
2680623|Salems kommun
2681821|Ronneby kommun
2684202|Perstorps kommun
2684394|Partille kommun
2684652|Oxelösunds kommun
2685543|Östra Göinge kommun
2685981|Österåkers kommun
2686161|Oskarshamns kommun
2686197|Osby kommun
2686378|Orsa kommun
2686656|Örebro kommun
2687419|Ödeshögs kommun
2687508|Öckerö kommun
2687516|Ockelbo kommun
2687635|Nynäshamns kommun
2687698|Nyköpings kommun
2688248|Norrtälje kommun
2688367|Norrköpings kommun
2689383|Nordanstigs kommun
2690578|Nacka kommun
2690828|Munkfors kommun
2690959|Motala kommun
2691347|Mörbylånga kommun
2691395|Mora kommun
2691457|Mölndals kommun
2691742|Mjölby kommun
2692611|Mariestads kommun
2693555|Lunds kommun
2693757|Ludvika kommun
2694260|Lomma kommun
2694759|Linköpings kommun
2696058|Lilla Edets kommun
2696328|Lidköpings kommun
2696500|Lerums kommun
2696649|Leksands kommun
2697859|Laholms kommun
2698680|Kungsörs kommun
2698726|Kungsbacka kommun
2698738|Kungälvs kommun
2699175|Krokoms kommun
2699281|Kristinehamns kommun
2699308|Kristianstads kommun
2700801|Kiruna kommun
2700854|Kinda kommun
2700878|Kils kommun
2701094|Kävlinge kommun
2701221|Katrineholms kommun
2701679|Karlstads kommun
2701712|Karlskrona kommun
2701725|Karlshamns kommun
2701754|Karlsborgs kommun
2702260|Kalmar kommun
2702977|Jönköpings kommun
2703292|Järfälla kommun
2704007|Hylte kommun
2704619|Huddinge kommun
2705046|Hörby kommun
2705054|Höörs kommun
2706001|Höganäs kommun
2706055|Hofors kommun
2706183|Hjo kommun
2706981|Hedemora kommun
2707055|Heby kommun
2707396|Hässleholms kommun
2707608|Härryda kommun
2707952|Haninge kommun
2708180|Hammarö kommun
2708363|Halmstads kommun
2709213|Hagfors kommun
2709491|Håbo kommun
2709910|Gullspångs kommun
2710341|Grums kommun
2710884|Grästorps kommun
2711525|Götene kommun
2711533|Göteborgs stad
2712044|Gislaveds kommun
2712409|Gävle kommun
2713217|Gagnefs kommun
2713969|Forshaga kommun
2714388|Flens kommun
2714901|Finspångs kommun
2715080|Filipstads kommun
2715458|Falu kommun
2715566|Falköpings kommun
2715929|Essunga kommun
2715945|Eslövs kommun
2715951|Eskilstuna kommun
2716579|Ekerö kommun
2717999|Danderyds kommun
2718706|Burlövs kommun
2719105|Bromölla kommun
2720036|Boxholms kommun
2720114|Botkyrka kommun
2720436|Borgholms kommun
2721533|Bjuvs kommun
2723286|Båstads kommun
2724230|Avesta kommun
2724320|Åtvidabergs kommun
2724424|Åstorps kommun
2725122|Arvika kommun
2725422|Åre kommun
2725898|Ängelholms kommun
2725906|Ånge kommun
2726284|Älvkarleby kommun
2726755|Alingsås kommun
2726973|Ale kommun
3315141|Trosa kommun
3337384|Knivsta kommun
3337401|Bollebygds kommun
3337442|Nykvarns kommun
602149|Umeå kommun
602912|Skellefteå kommun
603822|Överkalix kommun
604488|Luleå kommun
605387|Kalix kommun
2667302|Trollhättan
2667303|Trollhättan
2664996|Varberg
2667402|Trelleborg
2669113|Tidaholm
2676176|Södertälje
2692965|Malmö
2696332|Lidingö
2697719|Landskrona
2706766|Helsingborg
2711509|Gotland
2720496|Borås
2720501|Borås
2668423|Tollered
2678727|Sjövik
2711451|Gråbo
2714324|Floda
2723567|Bålsta
2724621|Aspenäs
2686657|Örebro
8131787|Sölvesborg
8133252|Götene
8131765|Södertälje-Tveta`;
