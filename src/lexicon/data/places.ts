// Word lists of compromise (https://github.com/spencermountain/compromise, MIT), written by scripts/lexicon-from-compromise.ts.
export const PLACES =
  'aalborg aarhus abidjan abu_dhabi accra addis_ababa adygea afghanistan agartala aguascalientes ahmedabad ' +
  'aizawl al_basrah_al_qadimah al_mawsil_al_jadidah alabama alaska albania alberta albuquerque aleppo algeria ' +
  'algiers almaty altai amaravati america amman amsterdam anaheim anapolis anchorage ancona andhra_pradesh ' +
  'andorra angola anguilla ankara antarctica antigua_and_barbuda antwerp aqaba argentina arizona arkansas ' +
  'arlington armenia aruba arunachal_pradesh ashdod ashgabat assam asuncion athens atlanta auckland australia ' +
  'austria azerbaijan baghdad bahamas bahia bahrain baja_california bakersfield baku balkaria bandung bangalore ' +
  'bangkok bangladesh banja_luka baotou barbados barcelona bari barranquilla basel bashkortostan basque basrah ' +
  'bavaria bayan_nur beijing beirut belarus belfast belgium belgrade belize belo_horizonte bengaluru benghazi ' +
  'benin bergen berlin bermuda bern bhopal bhubaneshwar bhutan bihar birmingham bogota bolivia bonaire ' +
  'bosnia_and_herzegovina boston botswana bouvet_island brasilia bratislava brazil brazzaville bremen brisbane ' +
  'bristol british_columbia british_virgin_islands brunei brussels bucharest buckinghamshire budapest ' +
  'buenos_aires bulgaria burgas burkina_faso burma bursa burundi buryatia busan butuan cagliari cairo calgary ' +
  'california camayenne cambodia cambridgeshire cameroon campeche canada canberra cancun cape_town cape_verde ' +
  'caracas cardiff catania cayman_islands ceara cebu central_african_republic changchun changsha changzhou ' +
  'chattogram chechnya chengdu chengzhong chennai cherkessia chhattisgarh chiang_mai chiapas chicago chihuahua ' +
  'chile china chittagong chongqing christchurch christmas_island chuvashia cleveland coahuila cocos_islands ' +
  'colima cologne colombia colombo colorado comoros conakry congo_brazzaville connecticut constanta ' +
  'cook_islands copenhagen cordoba cork corsica costa_rica cote_de_ivoire coventry craiova crimea croatia cuba ' +
  'cumbria curacao curitiba cyprus czech_republic czechia dadonghai daegu daejeon dagestan dakar dalian dallas ' +
  'damascus dar_es_salaam daugavpils dehradun delaware delhi denmark denver derbyshire detroit dhaka dispur ' +
  'djibouti doha dominica dominican_republic dongguan dorset dortmund dr_congo dresden dubai dublin duesseldorf ' +
  'dunkirk durango durban dushanbe east_timor ecuador edinburgh edmonton egypt eindhoven el_paso el_salvador ' +
  'england equatorial_guinea eritrea essex estonia ethiopia faisalabad falkland_islands faroe_islands fes fiji ' +
  'finland florida fort_worth fortaleza foshan france frankfurt french_guiana french_polynesia fresno fujian ' +
  'fukuyama gabon galway gambia gandhinagar gangtok gansu gaza gdansk geneva genoa georgia germany ghana ghent ' +
  'gibraltar giza glasgow gloucestershire goa gold_coast gothenburg graz greece greenland grenada guadalajara ' +
  'guadalupe guadeloupe guam guanajuato guangdong guangzhou guatemala guayaquil guernsey guinea guinea_bissau ' +
  'guizhou gujarat gujrat guyana haifa haiti halifax hamburg hampshire hangzhou hannover hanoi harbin haryana ' +
  'havana hawaii hefei helsinki heraklion hertfordshire hidalgo himachal_pradesh ho_chi_minh homs honduras ' +
  'hong_kong honolulu hunan hungary hyderabad ibadan iceland idaho illinois imphal incheon india indiana ' +
  'indianapolis indonesia indore ingushetia iowa iran iraq ireland irkutsk isfahan islamabad isle_of_man ' +
  'islington israel istanbul italy itanagar ivory_coast izmir iztapalapa jaipur jakarta jalisco jamaica japan ' +
  'jeddah jersey jerusalem jharkhand jiangxi jilin jinan johannesburg kabardino kabul kaduna kallakurichi ' +
  'kalmykia kampala kandahar kandy kano kanpur kansas kaohsiung karachay karachi karaj karelia karnataka kaunas ' +
  'kawaguchi kazakhstan kedah keeling_islands kelantan kentucky kenya kerala khakassia kharkiv khartoum khulna ' +
  'kiev kingston kinshasa kiribati kirkuk klaipeda kohima kolkata komi kopavogur korea kosice kosovo kowloon ' +
  'krakow kuala_lumpur kunming kunshan kuwait kyiv kyoto kyrgyzstan la_paz la_plata lagos lahore lancashire ' +
  'lanzhou latvia lausanne le_mans lebanon leeds leicester leicestershire leipzig lesotho liberia libreville ' +
  'libya liechtenstein liege lima limassol lincolnshire linz lisbon lithuania liverpool london long_beach ' +
  'los_angeles louisiana luanda lucknow ludhiana luxembourg lviv lyon macao macau macedonia madagascar ' +
  'madhya_pradesh madrid maharashtra maine makassar malacca malawi malaysia maldives mali malmo malta manaus ' +
  'manchester mandalay manila manipur manitoba maracaibo maracay maranhao mari_el maribor marrakesh marseille ' +
  'marshall_islands martinique maryland mashhad massachusetts mauritania mauritius mayotte mecca medan medellin ' +
  'medina meghalaya melbourne memphis mendoza messina mexico miami michigan michoacan micronesia midlands milan ' +
  'milwaukee minas_gerais minnesota minsk miskolc mississauga mississippi missouri mizoram mogadishu moldova ' +
  'monaco mongolia montana montenegro montevideo montpellier montreal montserrat mordovia morelos morocco ' +
  'moscow mosul mozambique mumbai munich muscat myanmar nagaland nagano nagasaki nagoya nagpur nairobi namibia ' +
  'nanchang nanchong nanjing nantes nantong naples nashville nauru navan nayarit nebraska nepal netherlands ' +
  'nevada new_brunswick new_delhi new_hampshire new_jersey new_mexico new_orleans new_taipei new_york ' +
  'new_york_state new_zealand newcastle newfoundland newfoundland_and_labrador nicaragua niger nigeria ningbo ' +
  'niue norfolk norfolk_island normandy north_carolina north_dakota north_korea north_yorkshire ' +
  'northamptonshire northern_mariana_islands norway nottinghamshire nova_scotia novosibirsk nuevo_leon nunavut ' +
  'nyc oakland oaxaca odessa odisha ohio oklahoma oman omsk ontario oran ordos oregon osaka oslo ossetia ottawa ' +
  'oxfordshire padua pahang pakistan palau palermo palestine panaji panama papua_new_guinea para paraguay ' +
  'parana paris patna patras pei peking penang pennsylvania perak pernambuco peru petah_tikva philadelphia ' +
  'phnom_penh phoenix pilsen piraeus pitcairn_islands pittsburgh poland port_au_prince port_elizabeth port_said ' +
  'portland porto portugal poznan prague prato pretoria prince_edward_island puebla puerto_rico punjab puyang ' +
  'pyongyang qatar qingdao qinghai quebec queensland queretaro quezon quintana_roo quito rabat raipur rajasthan ' +
  'rajshahi raleigh ranchi rangpur rawalpindi recife reims rennes republic_of_ireland reykjavik rhode_island ' +
  'riga rio rio_de_janeiro riyadh romania rome rotterdam russia rwanda sacramento saint_helena saint_louis ' +
  'saint_lucia saint_martin saint_petersburg salem salt_lake_city salzburg samoa san_antonio san_diego ' +
  'san_francisco san_jose san_juan san_luis_potosi san_marino san_pedro san_salvador sanaa santa_ana ' +
  'santa_catarina santa_fe santa_marta santo_domingo sao_paulo sapporo sarajevo sarawak saskatchewan ' +
  'saudi_arabia saxony scotland seattle selangor senegal seoul serbia seville seychelles shanghai shantou ' +
  'sheffield shenyang shenzhen shijiazhuang shillong shimla shiyan siberia sichuan sicily sierra_leone sikkim ' +
  'sinaloa singapore sint_maarten skopje slovakia slovenia solomon_islands somalia somerset sonora south_africa ' +
  'south_carolina south_dakota south_korea south_sudan soweto spain sri_lanka staffordshire staten_island ' +
  'stockholm strasbourg stuttgart sudan suffolk surabaya surat suriname surrey sussex suzhou swaziland sweden ' +
  'switzerland sylhet syria tabasco tabriz taian taichung tainan taipei taiwan taiyuan tajikistan tallinn ' +
  'tamaulipas tamil_nadu tampere tangier tangshan tanzania tartu tashkent tasmania tatarstan tbilisi ' +
  'tegucigalpa tehran tel_aviv telangana tennessee texas thailand the_hague thessaloniki tianjin tianshui ' +
  'tijuana tilburg timisoara timor_leste tirana tlaxcala togo tokelau tokyo tomsk tonga toronto toulon toulouse ' +
  'trieste trinidad_and_tobago trinidad_tobago tripoli tripura trondheim tulsa tunis tunisia turin turkey ' +
  'turkmenistan turks_and_caicos_islands turku tuscany tuva tuvalu udmurtia uganda uk ukraine ulan_bator ' +
  'united_arab_emirates united_kingdom united_states united_states_of_america uruguay urumqi us_virgin_islands ' +
  'usa ussr utah utrecht uttar_pradesh uttarakhand uzbekistan valencia vancouver vanuatu varna vatican_city ' +
  'vaughn venezuela venice veracruz vermont verona versailles vienna vietnam vilnius vladivostok volgograd ' +
  'wales wallis_and_futuna warsaw warwickshire washington washington_dc wellington west_bengal west_virginia ' +
  'wexford wichita wicklow windhoek windsor winnipeg winterthur wisconsin wroclaw wuhan wuxi wuzhou wyoming ' +
  'xiamen xian xinyang yakutia yangon yekaterinburg yemen yerevan yokohama yorkshire yucatan yukon yunfu ' +
  'zacatecas zagreb zambia zanzibar zhangzhou zhengzhou zhongshan zibo zimbabwe zurich';
