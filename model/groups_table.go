package model

// politicalGroups has today's groups first. The facts are Parliament's own
// lists of its groups.
var politicalGroups = [...]PoliticalGroup{
	{"EPP", Names{{"en", "EPP"}, {"fr", "PPE"}}, Names{
		{"en", "European People's Party"},
		{"fr", "Parti populaire européen (démocrates-chrétiens)"},
	}, []string{
		"European People's Party (Christian Democrats)", "European People's Party (Christian-Democratic Group)",
		"Group of the European People's Party", "Group of the European People's Party (Christian Democrats)",
		"Parti populaire européen", "Groupe du Parti populaire européen (Démocrates-Chrétiens)",
	}, "", ""},
	{"EPP-ED", Names{{"en", "EPP-ED"}, {"fr", "PPE-DE"}}, Names{
		{"en", "European People's Party (Christian Democrats) and European Democrats"},
		{"fr", "Parti populaire européen (démocrates-chrétiens) et démocrates européens"},
	}, []string{
		"PPE-ED", "European People's Party–European Democrats",
		"European People's Party - European Democrats",
		"Group of the European People's Party (Christian Democrats) and European Democrats",
	}, "", ""},
	{"S&D", Names{{"en", "S&D"}, {"fr", "S&D"}}, Names{
		{"en", "Progressive Alliance of Socialists and Democrats"},
		{"fr", "Alliance progressiste des socialistes et démocrates"},
	}, []string{
		"S & D", "S-D", "SD", "ASDE", "Socialists and Democrats", "Socialists & Democrats",
		"Socialistes et démocrates", "Socialistes & démocrates", "Alliance progressiste des socialistes et des démocrates",
		"Progressive Alliance of Socialists and Democrats in the European Parliament",
		"Group of the Progressive Alliance of Socialists and Democrats in the European Parliament",
		"Group of Progressive Alliance of Socialists and Democrats",
		"Groupe de l'Alliance Progressiste des Socialistes et Démocrates au Parlement européen",
	}, "", ""},
	{"PES", Names{{"en", "PES"}, {"fr", "PSE"}}, Names{
		{"en", "Party of European Socialists"},
		{"fr", "Parti socialiste européen"},
	}, []string{
		"Group of the Party of European Socialists", "Socialist Group in the European Parliament",
		"Parti des socialistes européens",
	}, "", ""},
	{"Renew", Names{{"en", "Renew"}, {"fr", "Renew"}}, Names{
		{"en", "Renew Europe"},
		{"fr", "Renew Europe"},
	}, []string{
		"RE", "RENEW", "Groupe Renew Europe",
	}, "", ""},
	{"Greens/EFA", Names{{"en", "Greens/EFA"}, {"fr", "Verts/ALE"}}, Names{
		{"en", "Greens/European Free Alliance"},
		{"fr", "Verts/Alliance libre européenne"},
	}, []string{
		"VERTS/ALE", "V/ALE", "Greens/ALE", "Green/EFA", "Verts/AEL", "GREENS/EFA",
		"The Greens/European Free Alliance", "Group of the Greens/European Free Alliance",
		"Alliance libre européenne", "Groupe des Verts/Alliance libre européenne",
	}, "", ""},
	{"ECR", Names{{"en", "ECR"}, {"fr", "ECR"}}, Names{
		{"en", "European Conservatives and Reformists"},
		{"fr", "Conservateurs et réformistes européens"},
	}, []string{
		"CRE", "Groupe des Conservateurs et Réformistes européens",
	}, "", ""},
	{"The Left", Names{{"en", "The Left"}, {"fr", "The Left"}}, Names{
		{"en", "The Left in the European Parliament"},
		{"fr", "La Gauche au Parlement européen"},
	}, []string{
		"Left", "The Left group in the European Parliament", "The Left group in the European Parliament - GUE/NGL",
		"La Gauche", "Gauche", "Left group in the European Parliament", "Gauche au Parlement européen",
		"Left group in the European Parliament - GUE/NGL", "Gauche au Parlement européen - GUE/NGL",
		"Le groupe de la gauche au Parlement européen - GUE/NGL",
	}, "", ""},
	{"GUE/NGL", Names{{"en", "GUE/NGL"}, {"fr", "GUE/NGL"}}, Names{
		{"en", "European United Left/Nordic Green Left"},
		{"fr", "Gauche unitaire européenne/Gauche verte nordique"},
	}, []string{
		"EUL/NGL",
		"Confederal Group of the European United Left - Nordic Green Left",
		"Group of the European United Left - Nordic Green Left",
		"Groupe confédéral de la Gauche unitaire européenne/Gauche verte nordique",
	}, "", ""},
	{"ID", Names{{"en", "ID"}, {"fr", "ID"}}, Names{
		{"en", "Identity and Democracy"},
		{"fr", "Identité et démocratie"},
	}, []string{
		"Groupe «Identité et démocratie»",
	}, "", ""},
	{"PfE", Names{{"en", "PfE"}, {"fr", "PfE"}}, Names{
		{"en", "Patriots for Europe"},
		{"fr", "Patriotes pour l'Europe"},
	}, []string{
		"PFE", "Patriots", "Groupe Patriotes pour l'Europe",
	}, "", ""},
	{"ESN", Names{{"en", "ESN"}, {"fr", "ESN"}}, Names{
		{"en", "Europe of Sovereign Nations"},
		{"fr", "L'Europe des nations souveraines"},
	}, []string{
		"ENS", "Europe for Sovereign Nations", "Groupe «L'Europe des nations souveraines»",
	}, "", ""},
	{"NI", Names{{"en", "NI"}, {"fr", "NI"}}, Names{
		{"en", "Non-attached Members"},
		{"fr", "Non-inscrits"},
	}, []string{
		"NA", "Non-attached", "Non-attached members", "non-attached", "Non-Inscrits", "Non inscrits",
		"Non-inscrit",
	}, "", ""},
	{"ALDE", Names{{"en", "ALDE"}, {"fr", "ADLE"}}, Names{
		{"en", "Alliance of Liberals and Democrats for Europe"},
		{"fr", "Alliance des démocrates et des libéraux pour l'Europe"},
	}, []string{
		"ALDE/ADLE", "ADLE/ALDE", "Alliance of Liberals and Democrats",
		"Alliance des libéraux et des démocrates pour l'Europe", "Alliance des démocrates et libéraux pour l'Europe",
		"Group of the Alliance of Liberals and Democrats for Europe",
	}, "", ""},
	{"EFDD", Names{{"en", "EFDD"}, {"fr", "EFDD"}}, Names{
		{"en", "Europe of Freedom and Direct Democracy"},
		{"fr", "Europe de la liberté et de la démocratie directe"},
	}, []string{
		"ELDD", "Europe of freedom and direct democracy",
	}, "", ""},
	{"EFD", Names{{"en", "EFD"}, {"fr", "EFD"}}, Names{
		{"en", "Europe of Freedom and Democracy"},
		{"fr", "Europe libertés démocratie"},
	}, []string{
		"ELD", "Europe of freedom and democracy",
	}, "", ""},
	{"ENF", Names{{"en", "ENF"}, {"fr", "ENF"}}, Names{
		{"en", "Europe of Nations and Freedom"},
		{"fr", "Europe des nations et des libertés"},
	}, []string{
		"ENL",
	}, "", ""},
	{"UEN", Names{{"en", "UEN"}, {"fr", "UEN"}}, Names{
		{"en", "Union for Europe of the Nations"},
		{"fr", "Union pour l'Europe des nations"},
	}, []string{"Union for a Europe of Nations"}, "", ""},
	{"IND/DEM", Names{{"en", "IND/DEM"}, {"fr", "IND/DEM"}}, Names{
		{"en", "Independence/Democracy"},
		{"fr", "Indépendance/Démocratie"},
	}, []string{
		"INDDEM", "ID/DEM", "Independence and democracy", "Indépendence/Démocratie", "Group indépendence/Démocratie",
	}, "", ""},
	{"ITS", Names{{"en", "ITS"}, {"fr", "ITS"}}, Names{
		{"en", "Identity, Tradition and Sovereignty"},
		{"fr", "Identité, tradition, souveraineté"},
	}, []string{
		"Identity, Tradition, Sovereignty",
	}, "", ""},
	{"EDD", Names{{"en", "EDD"}, {"fr", "EDD"}}, Names{
		{"en", "Europe of Democracies and Diversities"},
		{"fr", "Europe des démocraties et des différences"},
	}, []string{
		"Group for a Europe of Democracies and Diversities",
	}, "", ""},
	{"ELDR", Names{{"en", "ELDR"}, {"fr", "ELDR"}}, Names{
		{"en", "European Liberal, Democrat and Reform Party"},
		{"fr", "Parti européen des libéraux, démocrates et réformateurs"},
	}, []string{
		"European Liberal Democrat and Reform Party", "European Liberal Democratic and Reform Party",
		"European Liberal Democratic and Reformist Party", "Liberal, Democrat and Reform Party",
		"Group of the European Liberal, Democrat and Reform Party",
		"Group of the European Liberal Democrat and Reform Party",
	}, "", ""},
	{"TDI", Names{{"en", "TDI"}, {"fr", "TDI"}}, Names{
		{"en", "Technical Group of Independent Members"},
		{"fr", "Groupe technique des députés indépendants"},
	}, []string{
		"TGI", "Technique des députés indépendants",
	}, "", ""},
	{"UPE", Names{{"en", "UPE"}, {"fr", "UPE"}}, Names{
		{"en", "Union for Europe"},
		{"fr", "Union pour l'Europe"},
	}, []string{
		"UFE", "Group Union for Europe",
	}, "", ""},
	{"ARE", Names{{"en", "ARE"}, {"fr", "ARE"}}, Names{
		{"en", "European Radical Alliance"},
		{"fr", "Alliance radicale européenne"},
	}, []string{
		"ERA", "Group of the European Radical Alliance",
	}, "", ""},
	{"I-EDN", Names{{"en", "I-EDN"}, {"fr", "I-EDN"}}, Names{
		{"en", "Independents for a Europe of Nations"},
		{"fr", "Indépendants pour l'Europe des nations"},
	}, []string{
		"IEDN", "Independents/Europe of Nations", "Group of Independents for a Europe of Nations",
	}, "", ""},
	{"EDN", Names{{"en", "EDN"}, {"fr", "EDN"}}, Names{
		{"en", "Europe of Nations"},
		{"fr", "Europe des nations"},
	}, []string{
		"Europe of Nations Group (Coordination Group)", "Europe of Nations (Coordination Group)",
	}, "", ""},
	{"FE", Names{{"en", "FE"}, {"fr", "FE"}}, Names{{"en", "Forza Europa"}, {"fr", "Forza Europa"}}, []string{}, "", ""},
	{"GUE", Names{{"en", "GUE"}, {"fr", "GUE"}}, Names{
		{"en", "European United Left"},
		{"fr", "Gauche unitaire européenne"},
	}, []string{
		"Confederal Group of the European United Left",
	}, "", ""},
	{"Greens", Names{{"en", "Greens"}, {"fr", "V"}}, Names{
		{"en", "The Green Group in the European Parliament"},
		{"fr", "Groupe des Verts au Parlement européen"},
	}, []string{
		"Verts", "G", "GREEN", "Green Group", "Groupe des Verts", "Green Group in the European Parliament", "The Greens in the European Parliament",
	}, "1999-07-19", "Greens/EFA"},
	{"EDA", Names{{"en", "EDA"}, {"fr", "RDE"}}, Names{
		{"en", "European Democratic Alliance"},
		{"fr", "Rassemblement des démocrates européens"},
	}, []string{
		"Group of the European Democratic Alliance",
	}, "", ""},
	{"LDR", Names{{"en", "LDR"}, {"fr", "LDR"}}, Names{
		{"en", "Liberal and Democratic Reformist Group"},
		{"fr", "Groupe libéral, démocratique et réformateur"},
	}, []string{
		"Liberal and Democratic Reformist", "Liberals and Democratic Reformists",
	}, "", ""},
	{"SOC", Names{{"en", "SOC"}, {"fr", "S"}}, Names{
		{"en", "Socialist Group"},
		{"fr", "Groupe socialiste"},
	}, []string{
		"SG", "Socialists", "Socialiste",
	}, "", ""},
	{"ED", Names{{"en", "ED"}, {"fr", "DE"}}, Names{
		{"en", "European Democrats"},
		{"fr", "Démocrates européens"},
	}, []string{
		"EDG", "European Democratics", "European Democratic Group",
	}, "", ""},
	{"EUL", Names{{"en", "EUL"}, {"fr", "GUE"}}, Names{
		{"en", "European United Left"},
		{"fr", "Pour la gauche unitaire européenne"},
	}, []string{
		"Group for the European United Left",
	}, "", ""},
	{"LU", Names{{"en", "LU"}, {"fr", "CG"}}, Names{
		{"en", "Left Unity"},
		{"fr", "Coalition des gauches"},
	}, []string{}, "", ""},
	{"RBW", Names{{"en", "RBW"}, {"fr", "ARC"}}, Names{
		{"en", "Rainbow Group"},
		{"fr", "Groupe Arc-en-ciel"},
	}, []string{
		"Rainbow", "Rainbow Group in the European Parliament",
	}, "", ""},
	{"DR", Names{{"en", "DR"}, {"fr", "DR"}}, Names{
		{"en", "European Right"},
		{"fr", "Droites européennes"},
	}, []string{
		"ER", "Group of the European Right", "Technical Group of the European Right",
	}, "", ""},
	{"COM", Names{{"en", "COM"}, {"fr", "COM"}}, Names{
		{"en", "Communists and Allies"},
		{"fr", "Communistes et apparentés"},
	}, []string{
		"Communist and Allies", "Communist and Allies Group (SF, Ind. Sin.)",
	}, "", ""},
	{"CDI", Names{{"en", "CDI"}, {"fr", "CDI"}}, Names{
		{"en", "Technical Coordination and Defence of Independent Groups and Members"},
		{"fr", "Coordination technique et défense des groupes et des députés indépendants"},
	}, []string{
		"CTDI", "Group for the Technical Coordination and Defence of Independent Groups and Members",
	}, "", ""},
	{"EPD", Names{{"en", "EPD"}, {"fr", "DEP"}}, Names{
		{"en", "European Progressive Democrats"},
		{"fr", "Démocrates européens de progrès"},
	}, []string{
		"Group of European Progressive Democrats",
	}, "", ""},
	{"L", Names{{"en", "L"}, {"fr", "L"}}, Names{
		{"en", "Liberal and Democratic Group"},
		{"fr", "Groupe libéral et démocratique"},
	}, []string{
		"LD", "Liberal and Democratic", "Liberal Group", "Groupe libéral",
	}, "", ""},
	{"C", Names{{"en", "C"}, {"fr", "C"}}, Names{
		{"en", "European Conservatives"},
		{"fr", "Groupe conservateur européen"},
	}, []string{
		"ECNS", "European Conservative Group",
	}, "", ""},
	{"CD", Names{{"en", "CD"}, {"fr", "DC"}}, Names{
		{"en", "Christian-Democratic Group"},
		{"fr", "Groupe démocrate-chrétien"},
	}, []string{
		"CHD", "Christian-Democratic Group (Group of the European People's Party)",
	}, "", ""},
	{"UDE", Names{{"en", "UDE"}, {"fr", "UDE"}}, Names{
		{"en", "European Democratic Union"},
		{"fr", "Union démocratique européenne"},
	}, []string{}, "", ""},
}
