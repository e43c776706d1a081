package parser_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/model"
	"resparse/parser"
)

// TestActNumbers holds the numbering of each era. Regulations, and decisions
// with No, had the number first up to 2014; directives and other decisions
// always had the year first; since 2015 every act has.
func TestActNumbers(t *testing.T) {
	cases := []struct{ text, kind, id, celex string }{
		{"Regulation (EU) 2016/679", "regulation", "Regulation (EU) 2016/679", "32016R0679"},
		{"Regulation (EU) 2015/35", "regulation", "Regulation (EU) 2015/35", "32015R0035"},
		{"Regulation (EU) 2019/2015", "regulation", "Regulation (EU) 2019/2015", "32019R2015"},
		{"Regulation (EU) No 182/2011", "regulation", "Regulation (EU) No 182/2011", "32011R0182"},
		{"Regulation (EU) No 1303/2013", "regulation", "Regulation (EU) No 1303/2013", "32013R1303"},
		{"Regulation (EU) No 2015/2013", "regulation", "Regulation (EU) No 2015/2013", "32013R2015"},
		{"Regulation (EC) No 1927/2006", "regulation", "Regulation (EC) No 1927/2006", "32006R1927"},
		{"Regulation (EC) No 2007/2004", "regulation", "Regulation (EC) No 2007/2004", "32004R2007"},
		{"Regulation (EC) No 1999/2001", "regulation", "Regulation (EC) No 1999/2001", "32001R1999"},
		{"Regulation (EC) 1083/2006", "regulation", "Regulation (EC) No 1083/2006", "32006R1083"},
		{"Council Regulation (EC) No 774/94", "regulation", "Regulation (EC) No 774/94", "31994R0774"},
		{"Regulation (EEC) No 2092/91", "regulation", "Regulation (EEC) No 2092/91", "31991R2092"},
		{"Regulation (EEC) No 1408/71", "regulation", "Regulation (EEC) No 1408/71", "31971R1408"},
		{"Regulation (EU, Euratom) No 1311/2013", "regulation", "Regulation (EU, Euratom) No 1311/2013", "32013R1311"},
		{"Regulation (EU, Euratom) 2020/2093", "regulation", "Regulation (EU, Euratom) 2020/2093", "32020R2093"},
		{"Delegated Regulation (EU) 2017/577", "regulation", "Regulation (EU) 2017/577", "32017R0577"},
		{"Directive 2009/28/EC", "directive", "Directive 2009/28/EC", "32009L0028"},
		{"Directive (EU) 2018/2001", "directive", "Directive (EU) 2018/2001", "32018L2001"},
		{"Directive 2014/65/EU", "directive", "Directive 2014/65/EU", "32014L0065"},
		{"Council Directive 91/440/EEC", "directive", "Directive 91/440/EEC", "31991L0440"},
		{"Directive 95/46/EC", "directive", "Directive 95/46/EC", "31995L0046"},
		{"Directive 79/409/EEC", "directive", "Directive 79/409/EEC", "31979L0409"},
		{"Decision (EU) 2015/601", "decision", "Decision (EU) 2015/601", "32015D0601"},
		{"Decision 2014/813/EU", "decision", "Decision 2014/813/EU", "32014D0813"},
		{"Decision 2009/1006/EC", "decision", "Decision 2009/1006/EC", "32009D1006"},
		{"Decision No 1247/2002/EC", "decision", "Decision No 1247/2002/EC", "32002D1247"},
		{"Decision No 1082/2013/EU", "decision", "Decision No 1082/2013/EU", "32013D1082"},
		{"Framework Decision 2009/315/JHA", "decision", "Framework Decision 2009/315/JHA", "32009F0315"},
	}
	for _, c := range cases {
		record, _ := parseBody(t, "en", "Under "+c.text+" the lamps burn.")
		checkReference(t, record.References, c.text, c.kind, c.id, c.celex)
	}
}

func checkReference(t *testing.T, got []model.Reference, text, kind, id, celex string) {
	t.Helper()
	if len(got) != 1 {
		t.Errorf("%s: got %+v", text, got)
		return
	}
	want := "-"
	if celex != "" {
		want = celex
	}
	if r := got[0]; r.Kind != kind || r.ID != id || value(r.CELEX) != want {
		t.Errorf("%s: got %s %q %s, want %s %q %s", text, r.Kind, r.ID, value(r.CELEX), kind, id, want)
	}
}

func TestDocuments(t *testing.T) {
	cases := []struct{ text, kind, id, celex string }{
		{"procedure 2016/0400A(COD)", "procedure", "2016/0400A(COD)", ""},
		{"procedure 2013/0001(COD )", "procedure", "2013/0001(COD)", ""},
		{"procedure COD/1999/0123", "procedure", "1999/0123(COD)", ""},
		{"its proposal (COM(2015)0123)", "proposal", "COM(2015)0123", "52015PC0123"},
		{"its proposal COM(2019) 308 final", "proposal", "COM(2019)0308", "52019PC0308"},
		{"its proposal COM/2006/0636", "proposal", "COM(2006)0636", "52006PC0636"},
		{"its communication (COM(2015)0123)", "proposal", "COM(2015)0123", ""},
		{"document JOIN(2017)18", "proposal", "JOIN(2017)0018", ""},
		{"document SEC(2006)0760", "proposal", "SEC(2006)0760", ""},
		{"report A8-0123/2016", "report", "A8-0123/2016", ""},
		{"report A10-0006/2025", "report", "A10-0006/2025", ""},
		{"report A3-0083/1994", "report", "A3-0083/1994", ""},
		{"report A4-0336/95", "report", "A4-0336/1995", ""},
		{"text T8-0080/2016", "text_adopted", "T8-0080/2016", ""},
		{"text P8_TA(2016)0080", "text_adopted", "T8-0080/2016", ""},
		{"text P10_TA(2025)0022", "text_adopted", "T10-0022/2025", ""},
		{"motion B8-0123/2016", "motion", "B8-0123/2016", ""},
		{"motion RC-B8-0123/2016", "motion", "RC-B8-0123/2016", ""},
		{"Article 7(1) TEU", "treaty_article", "Article 7(1) TEU", ""},
		{"Article 218(6)(a) TFEU", "treaty_article", "Article 218(6)(a) TFEU", ""},
		{"Article 223 of the TFEU", "treaty_article", "Article 223 TFEU", ""},
		{"Article 290 of the Treaty on the Functioning of the European Union", "treaty_article", "Article 290 TFEU", ""},
		{"Article 251 of the EC Treaty", "treaty_article", "Article 251 EC", ""},
	}
	for _, c := range cases {
		record, _ := parseBody(t, "en", "See the "+c.text+" for the lamps.")
		got := record.References
		for i := range got {
			if got[i].Kind == "treaty_article" {
				got[i].CELEX = nil // a treaty's version does not follow from its name
			}
		}
		checkReference(t, got, c.text, c.kind, c.id, c.celex)
	}
}

func TestReferencesInFrench(t *testing.T) {
	cases := []struct{ text, kind, id, celex string }{
		{"règlement (UE) 2016/679", "regulation", "Regulation (EU) 2016/679", "32016R0679"},
		{"règlement (CE) n° 1234/2007", "regulation", "Regulation (EC) No 1234/2007", "32007R1234"},
		{"règlement (CEE) nº 2092/91", "regulation", "Regulation (EEC) No 2092/91", "31991R2092"},
		{"directive 2006/112/CE", "directive", "Directive 2006/112/EC", "32006L0112"},
		{"directive (UE) 2018/2001", "directive", "Directive (EU) 2018/2001", "32018L2001"},
		{"décision (UE) 2015/601", "decision", "Decision (EU) 2015/601", "32015D0601"},
		{"proposition COM(2015)0123", "proposal", "COM(2015)0123", "52015PC0123"},
	}
	for _, c := range cases {
		record, _ := parseBody(t, "fr", "Selon le "+c.text+", les lampes brûlent.")
		checkReference(t, record.References, c.text, c.kind, c.id, c.celex)
	}
	articles := []struct{ text, id string }{
		{"l'article 290 du traité sur le fonctionnement de l'Union européenne", "Article 290 TFEU"},
		{"l'article 7 du TUE", "Article 7 TEU"},
		{"l'article 14, paragraphe 2, TUE", "Article 14(2) TEU"},
	}
	for _, c := range articles {
		record, _ := parseBody(t, "fr", "Selon "+c.text+", les lampes brûlent.")
		if got := record.References; len(got) != 1 || got[0].ID != c.id || got[0].Kind != "treaty_article" {
			t.Errorf("%s: got %+v, want %s", c.text, got, c.id)
		}
	}
}

// TestReferenceLists reads several numbers after one noun.
func TestReferenceLists(t *testing.T) {
	runFacts(t, "en", []bodyCase{
		{"directives", "Directives 73/239/EEC, 85/611/EEC and 2009/28/EC are repealed.",
			[]string{`directive "Directive 73/239/EEC" 31973L0239`, `directive "Directive 85/611/EEC" 31985L0611`, `directive "Directive 2009/28/EC" 32009L0028`}},
		{"regulations", "Regulations (EC) No 1083/2006 and (EC) No 1927/2006 are repealed.",
			[]string{`regulation "Regulation (EC) No 1083/2006" 32006R1083`, `regulation "Regulation (EC) No 1927/2006" 32006R1927`}},
		{"once each", "Directive 2009/28/EC amends Directive 2009/28/EC.",
			[]string{`directive "Directive 2009/28/EC" 32009L0028`}},
		{"two notations", "See T8-0080/2016, that is P8_TA(2016)0080.", []string{`text_adopted "T8-0080/2016" -`}},
		{"slashes between", "See SEC/COM(2011)0567, COM(2016)0123/SWD(2016)0045 and A8-0123/2016/B8-0234/2016.",
			[]string{`proposal "COM(2011)0567" -`, `proposal "COM(2016)0123" -`, `proposal "SWD(2016)0045" 52016SC0045`, `report "A8-0123/2016" -`, `motion "B8-0234/2016" -`}},
		{"text order", "See A8-0123/2016 on Directive 2009/28/EC and B8-0123/2016.",
			[]string{`report "A8-0123/2016" -`, `directive "Directive 2009/28/EC" 32009L0028`, `motion "B8-0123/2016" -`}},
		{"a footnote's mark", "See A8-0123/2016<sup>1</sup> here.", []string{`report "A8-0123/2016" -`}},
		{"an empty superscript", "See A8-<sup></sup>0123/2016<sup>1</sup> here.", []string{`report "A8-0123/2016" -`}},
		{"superscripts in each other", "See A8-0123/2016<sup>1<sup>a</sup></sup> here.",
			[]string{`report "A8-0123/2016" -`}},
		{"bold within", "See Directive **2009/28**/EC here.", []string{`directive "Directive 2009/28/EC" 32009L0028`}},
	}, showReferences)
}

// TestNoReferences holds what looks like a reference.
func TestNoReferences(t *testing.T) {
	for _, text := range []string{
		"the Fund EGF/2013/012 BE/Portbrun", "Article 5(1)(a) of its Rules of Procedure", "the years 2014/2015", "OJ L 142, 1.6.2023, p. 1",
		"paper A4 or B8", "a regulation of 2016", "Directive or Decision", "Article 4 of the proposal", "EUR 15 931 423",
	} {
		if record, _ := parseBody(t, "en", "See "+text+" for the lamps."); len(record.References) > 0 {
			t.Errorf("%s: got %+v", text, record.References)
		}
	}
}

// TestActForms holds the spellings of acts, and what must come of each.
func TestActForms(t *testing.T) {
	runFacts(t, "en", []bodyCase{
		{"the community at the end", "Regulation 764/2006/EC applies.",
			[]string{`regulation "Regulation (EC) No 764/2006" 32006R0764`}},
		{"the community lost", "Regulation No 1829/2003 applies.",
			[]string{`regulation "Regulation No 1829/2003" 32003R1829`}},
		{"the community later", "Regulation No 1829/2003 amends Regulation (EC) No 1829/2003.",
			[]string{`regulation "Regulation (EC) No 1829/2003" 32003R1829`}},
		{"without brackets", "Council Decision EU 2022/1223 applies.",
			[]string{`decision "Decision (EU) 2022/1223" 32022D1223`}},
		{"the suffix lost", "Directive 2009/28/EC applies. So does Directive 2009/28.",
			[]string{`directive "Directive 2009/28/EC" 32009L0028`}},
		{"the suffix lost before", "Directive 2009/28 applies. So does Directive 2009/28/EC.",
			[]string{`directive "Directive 2009/28/EC" 32009L0028`}},
		{"No before a directive", "Directive No 93/81/EEC applies.",
			[]string{`directive "Directive 93/81/EEC" 31993L0081`}},
		{"No with a full stop", "Regulation (EC) No. 1829/2003 applies.",
			[]string{`regulation "Regulation (EC) No 1829/2003" 32003R1829`}},
		{"two communities", "Decision 2014/335/EU, Euratom applies.",
			[]string{`decision "Decision 2014/335/EU, Euratom" 32014D0335`}},
		{"two communities in brackets", "Regulation (EU, Euratom) No 966/2012 applies.",
			[]string{`regulation "Regulation (EU, Euratom) No 966/2012" 32012R0966`}},
		{"three communities", "Regulation (EEC, Euratom, ECSC) No 259/68 applies.",
			[]string{`regulation "Regulation (EEC, Euratom, ECSC) No 259/68" 31968R0259`}},
		{"an ECSC decision", "Decision No 2496/96/ECSC applies.",
			[]string{`decision "Decision No 2496/96/ECSC" 31996S2496`}},
		{"a number that looks like a year", "Decision No 1982/2006/EC applies.",
			[]string{`decision "Decision No 1982/2006/EC" 32006D1982`}},
		{"the same without No", "Decision 1982/2006/EC applies.",
			[]string{`decision "Decision No 1982/2006/EC" 32006D1982`}},
		{"a decision of two-digit years", "Decision 87/95/EEC applies.",
			[]string{`decision "Decision 87/95/EEC" 31987D0095`}},
		{"codecision of two-digit years", "Decision No 3052/95/EC applies.",
			[]string{`decision "Decision No 3052/95/EC" 31995D3052`}},
		{"a decision under an agreement", "Decision No 1/95 of the Association Council applies.",
			[]string{`decision "Decision No 1/95" -`}},
		{"a short name", "The Habitats Directive (92/43/EEC) applies.",
			[]string{`directive "Directive 92/43/EEC" 31992L0043`}},
		{"a short name and a plain number", "The Dublin Regulation (604/2013) applies.",
			[]string{`regulation "Regulation No 604/2013" 32013R0604`}},
		{"a subject between", "The Directive on lamp oil (2001/98/EC) applies.",
			[]string{`directive "Directive 2001/98/EC" 32001L0098`}},
		{"of the Council", "The Regulation of the European Parliament and of the Council (EC) No 178/2002 applies.",
			[]string{`regulation "Regulation (EC) No 178/2002" 32002R0178`}},
		{"delegated", "Commission Delegated Regulation (EU) 2017/577 applies.",
			[]string{`regulation "Regulation (EU) 2017/577" 32017R0577`}},
		{"framework decisions", "Council Framework Decisions 2002/465/JHA, 2002/584/JHA and 2003/577/JHA, and Directive 2014/41/EU apply.",
			[]string{`decision "Framework Decision 2002/465/JHA" 32002F0465`, `decision "Framework Decision 2002/584/JHA" 32002F0584`, `decision "Framework Decision 2003/577/JHA" 32003F0577`, `directive "Directive 2014/41/EU" 32014L0041`}},
		{"the community told once", "Decisions (EU) 2016/1685, 2019/1305 and 2019/2087 apply.",
			[]string{`decision "Decision (EU) 2016/1685" 32016D1685`, `decision "Decision (EU) 2019/1305" 32019D1305`, `decision "Decision (EU) 2019/2087" 32019D2087`}},
		{"two forms in a row", "Regulations (EU) No 1303/2013 and (EU) 2021/1060 apply.",
			[]string{`regulation "Regulation (EU) No 1303/2013" 32013R1303`, `regulation "Regulation (EU) 2021/1060" 32021R1060`}},
		{"as well as", "Directives 2006/43/EC, 2013/34/EU as well as (EU) 2022/2464 apply.",
			[]string{`directive "Directive 2006/43/EC" 32006L0043`, `directive "Directive 2013/34/EU" 32013L0034`, `directive "Directive (EU) 2022/2464" 32022L2464`}},
		{"a blank before the suffix", "Directive 2009/28/ EC applies.",
			[]string{`directive "Directive 2009/28/EC" 32009L0028`}},
		{"Nos", "Regulations (EU) Nos 1303/2013 and 1304/2013 apply.",
			[]string{`regulation "Regulation (EU) No 1303/2013" 32013R1303`, `regulation "Regulation (EU) No 1304/2013" 32013R1304`}},
		{"a procedure", "The Directive 2016/0400(COD) applies.", []string{`procedure "2016/0400(COD)" -`}},
		{"a suffix since 2015", "Directive 2015/2366/EU and Directive (EU) 2015/2366 are one.",
			[]string{`directive "Directive (EU) 2015/2366" 32015L2366`}},
		{"brackets before 2015", "Directive (EU) 2014/65 and Directive 2014/65/EU are one.",
			[]string{`directive "Directive 2014/65/EU" 32014L0065`}},
		{"a small noun", "This directive repeals directives 73/239/EEC and 85/611/EEC.",
			[]string{`directive "Directive 73/239/EEC" 31973L0239`, `directive "Directive 85/611/EEC" 31985L0611`}},
		{"an article of an act", "Article 7 of Council Regulation (EU, Euratom) 2020/2093 applies.",
			[]string{`regulation "Regulation (EU, Euratom) 2020/2093" 32020R2093`}},
	}, showReferences)
	runFacts(t, "fr", []bodyCase{
		{"n°", "La directive n° 91/976/CEE s'applique.", []string{`directive "Directive 91/976/EEC" 31991L0976`}},
		{"n° glued", "La directive n°91/976/CEE s'applique.", []string{`directive "Directive 91/976/EEC" 31991L0976`}},
		{"the community at the end", "Le règlement 764/2006/CE s'applique.",
			[]string{`regulation "Regulation (EC) No 764/2006" 32006R0764`}},
		{"du Conseil", "Le règlement du Conseil (CEE) n° 2092/91 s'applique.",
			[]string{`regulation "Regulation (EEC) No 2092/91" 31991R2092`}},
		{"du Parlement européen et du Conseil",
			"La directive du Parlement européen et du Conseil 2009/28/CE s'applique.",
			[]string{`directive "Directive 2009/28/EC" 32009L0028`}},
		{"décision-cadre", "La décision-cadre 2009/315/JAI s'applique.",
			[]string{`decision "Framework Decision 2009/315/JHA" 32009F0315`}},
		{"d'exécution", "Le règlement d'exécution (UE) 2019/707 s'applique.",
			[]string{`regulation "Regulation (EU) 2019/707" 32019R0707`}},
		{"délégué", "Le règlement délégué (UE) 2017/577 s'applique.",
			[]string{`regulation "Regulation (EU) 2017/577" 32017R0577`}},
		{"deux communautés", "La décision 2014/335/UE, Euratom s'applique.",
			[]string{`decision "Decision 2014/335/EU, Euratom" 32014D0335`}},
		{"(UE, Euratom)", "Le règlement (UE, Euratom) n° 966/2012 s'applique.",
			[]string{`regulation "Regulation (EU, Euratom) No 966/2012" 32012R0966`}},
		{"un nom court", "La directive « habitats » (92/43/CEE) s'applique.",
			[]string{`directive "Directive 92/43/EEC" 31992L0043`}},
		{"un objet", "La directive sur les oiseaux 79/409/CEE s'applique.",
			[]string{`directive "Directive 79/409/EEC" 31979L0409`}},
		{"plusieurs", "Les règlements (CE) n° 1936/2001, (CE) n° 1984/2003 et (CE) nº 601/2004 s'appliquent.",
			[]string{`regulation "Regulation (EC) No 1936/2001" 32001R1936`, `regulation "Regulation (EC) No 1984/2003" 32003R1984`, `regulation "Regulation (EC) No 601/2004" 32004R0601`}},
		{"ainsi que", "Les directives 2013/36/UE ainsi que 2014/59/UE s'appliquent.",
			[]string{`directive "Directive 2013/36/EU" 32013L0036`, `directive "Directive 2014/59/EU" 32014L0059`}},
		{"sans suffixe ensuite", "La directive 2009/28/CE s'applique. La directive 2009/28 aussi.",
			[]string{`directive "Directive 2009/28/EC" 32009L0028`}},
	}, showReferences)
}

// TestTreatyArticles holds the ways to write an article of a treaty.
func TestTreatyArticles(t *testing.T) {
	article := func(ids ...string) []string {
		var lines []string
		for _, id := range ids {
			lines = append(lines, `treaty_article "Article `+id+`" -`)
		}
		return lines
	}
	runFacts(t, "en", []bodyCase{
		{"a lost bracket", "See Article 207(4)b) TFEU.", article("207(4)(b) TFEU")},
		{"blanks", "See Article 207 (4) (b) TFEU.", article("207(4)(b) TFEU")},
		{"the EU", "See Article 207 of the Treaty on the Functioning of the EU and Article 3(1) of the Treaty on EU.",
			article("207 TFEU", "3(1) TEU")},
		{"paragraph after a comma", "See Article 16, paragraph 2, TFEU.", article("16(2) TFEU")},
		{"paragraph before", "See paragraph 2 of Article 16 TFEU.", article("16 TFEU")},
		{"a subparagraph", "See Article 16(2), second subparagraph, of the TFEU.", article("16(2) TFEU")},
		{"two paragraphs", "See Article 78(2) and (3) TFEU.", article("78(2) TFEU", "78(3) TFEU")},
		{"two points", "See Article 43(2), points (a) and (b), TFEU.", article("43(2)(a) TFEU", "43(2)(b) TFEU")},
		{"two letters", "See Article 78(2)(d) and (e) TFEU.", article("78(2)(d) TFEU", "78(2)(e) TFEU")},
		{"a paragraph after a letter", "See Article 78(2)(d) and (3) TFEU.", article("78(2)(d) TFEU", "78(3) TFEU")},
		{"a point of a subparagraph", "See Article 218(6), second subparagraph, point (a)(v), TFEU.",
			article("218(6)(a)(v) TFEU")},
		{"a paragraph, then an article", "See Articles 43, paragraph 2, and 207 TFEU.",
			article("43(2) TFEU", "207 TFEU")},
		{"two articles", "See Articles 101 and 102 TFEU.", article("101 TFEU", "102 TFEU")},
		{"three", "See Articles 46, 48(2) and 207(4)(b) of the TFEU.",
			article("46 TFEU", "48(2) TFEU", "207(4)(b) TFEU")},
		{"a range", "See Articles 101 to 103 TFEU.", article("101 TFEU", "103 TFEU")},
		{"a range with a dash", "See Articles 101–103 TFEU.", article("101 TFEU", "103 TFEU")},
		{"a range with a hyphen", "See Articles 101-103 TFEU.", article("101 TFEU", "103 TFEU")},
		{"each with its noun", "See Article 16 and Article 114 TFEU.", article("16 TFEU", "114 TFEU")},
		{"in conjunction with", "See Article 207(4) in conjunction with Article 218(6)(a) TFEU.",
			article("207(4) TFEU", "218(6)(a) TFEU")},
		{"a letter", "See Article 189b(3) of the EC Treaty.", article("189b(3) EC")},
		{"a letter apart", "See Article 189 B of the EC Treaty.", article("189b EC")},
		{"of the 1990s", "See Article K.3 of the Treaty on European Union.", article("K.3 TEU")},
		{"EC alone", "See Article 95 EC.", article("95 EC")},
		{"the code after", "See Article 7(1) of the Treaty on European Union (TEU).", article("7(1) TEU")},
		{"Euratom", "See Article 31 of the Euratom Treaty.", article("31 EAEC")},
		{"EEC", "See Article 235 of the EEC Treaty.", article("235 EEC")},
		{"establishing", "See Article 37 of the Treaty establishing the European Community.", article("37 EC")},
		{"abbreviated", "See Art. 114 TFEU.", article("114 TFEU")},
	}, showReferences)
	runFacts(t, "fr", []bodyCase{
		{"paragraphe", "Voir l'article 14, paragraphe 2, TUE.", article("14(2) TEU")},
		{"paragraphe, du", "Voir l'article 14, paragraphe 2, du traité sur l'Union européenne.", article("14(2) TEU")},
		{"par.", "Voir l’article 286, par. 1, du traité sur le fonctionnement de l’Union européenne.",
			article("286(1) TFEU")},
		{"§", "Voir l'article 300 § 3 du traité CE.", article("300(3) EC")},
		{"§ après une virgule", "Voir l'article 300, §3, du TFUE.", article("300(3) TFEU")},
		{"point a)", "Voir l'article 218, paragraphe 6, point a), du TFUE.", article("218(6)(a) TFEU")},
		{"alinéa", "Voir l'article 300, paragraphe 3, premier alinéa, du traité CE.", article("300(3) EC")},
		{"paragraphes", "Voir l'article 78, paragraphes 2 et 3, du TFUE.", article("78(2) TFEU", "78(3) TFEU")},
		{"entre parenthèses", "Voir l'article 207(4) TFUE.", article("207(4) TFEU")},
		{"deux articles", "Voir les articles 101 et 102 du TFUE.", article("101 TFEU", "102 TFEU")},
		{"un paragraphe, puis un article", "Voir les articles 43, paragraphe 2, et 207 du TFUE.",
			article("43(2) TFEU", "207 TFEU")},
		{"point a) v)", "Voir l'article 218, paragraphe 6, deuxième alinéa, point a), du TFUE.",
			article("218(6)(a) TFEU")},
		{"une suite", "Voir les articles 101 à 103 du traité FUE.", article("101 TFEU", "103 TFEU")},
		{"chacun avec son nom", "Voir l'article 16 et l'article 114 du TFUE.", article("16 TFEU", "114 TFEU")},
		{"en liaison avec", "Voir l'article 207, paragraphe 4, en liaison avec l'article 218, paragraphe 6, du TFUE.",
			article("207(4) TFEU", "218(6) TFEU")},
		{"une lettre", "Voir l’article 189 B, paragraphe 3, du traité CE.", article("189b(3) EC")},
		{"CE seul", "Voir l'article 95 CE.", article("95 EC")},
		{"traité UE", "Voir l'article 7 du traité UE.", article("7 TEU")},
		{"sur l'UE", "Voir l'article 7 du traité sur l'UE.", article("7 TEU")},
		{"apostrophes perdues", "Voir larticle 291 du traité sur le fonctionnement de lUnion européenne.",
			article("291 TFEU")},
		{"Euratom", "Voir l'article 31 du traité Euratom.", article("31 EAEC")},
	}, showReferences)
	runFacts(t, "en", []bodyCase{
		{"of an act", "See Article 14 of Directive 2009/28/EC.", []string{`directive "Directive 2009/28/EC" 32009L0028`}},
		{"of the Charter", "See Article 47 of the Charter of Fundamental Rights of the European Union.", nil},
		{"of an agreement", "See Article 4 of the Agreement.", nil},
		{"of the Rules", "See Article 54 of the Rules of Procedure.", nil},
		{"of the EU budget", "See Article 3 of the EU budget.", nil},
		{"EC law", "See Article 3 EC rules on lamps.", nil},
		{"the Energy Charter Treaty", "See Article 26(2)(c) of the Energy Charter Treaty.", nil},
		{"a treaty without a name", "See Article 4 of the Treaty.", nil},
	}, showReferences)
}

// TestDocumentForms holds further forms of documents, and numbers that are none.
func TestDocumentForms(t *testing.T) {
	cases := []struct{ text, want string }{
		{"A8‑0123/2016", "A8-0123/2016"}, {"A8–0123/2016", "A8-0123/2016"}, {"T8−0080/2016", "T8-0080/2016"},
		{"RC‑B8‑0123/2016", "RC-B8-0123/2016"}, {"B8-0123/2016/rev.1", "B8-0123/2016"},
		{"P7_TA-PROV(2012)0123", "T7-0123/2012"}, {"P7_TA‑PROV(2012)0123", "T7-0123/2012"}, {"P5_TA(2003)0123", "T5-0123/2003"},
		{"COM (2015) 123", "COM(2015)0123"}, {"COM(95) 459 final", "COM(1995)0459"},
		{"JOIN(2017) 18", "JOIN(2017)0018"}, {"SWD/2016/0004", "SWD(2016)0004"}, {"SEC(2006)760/2", "SEC(2006)0760"},
		{"C8-0034/2017", ""}, {"C(2019)01644", ""}, {"OJ C 142, 1.6.2023, p. 1", ""}, {"OJ 2023/C 142/01", ""},
		{"EGF/2013/012 BE/Portbrun", ""}, {"PE657.479", ""}, {"RCB8-0123/2016", ""}, {"RC-A8-0123/2016", ""}, {"P7_TB(2012)0123", ""},
		{"P7_TA(2012)012", ""}, {"A8-123/2016", ""}, {"A123-0123/2016", ""}, {"A8-0123/201", ""}, {"COM(201)0123", ""}, {"COM(2015)", ""},
		{"COM(2015/0123", ""}, {"41/21", ""},
	}
	for _, c := range cases {
		record, diagnostics := parseBody(t, "en", "See the paper "+c.text+" for the **lamps**.")
		got := ""
		for _, r := range record.References {
			got += r.ID
		}
		if got != c.want || len(diagnostics) > 0 {
			t.Errorf("%s: got %q and %v, want %q", c.text, got, diagnostics, c.want)
		}
	}
}

// TestReferenceTexts holds the passages that references stand for.
func TestReferenceTexts(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"Articles 101 and 102 of the TFEU", []string{"Articles 101", "102 of the TFEU"}},
		{"Articles 101-103 TFEU", []string{"Articles 101", "103 TFEU"}},
		{"Article 78(2) and (3) TFEU", []string{"Article 78(2)", "(3) TFEU"}},
		{"Article 43(2), points (a) and (b), of the TFEU", []string{"Article 43(2), points (a)", "(b), of the TFEU"}},
		{"Article 16 and Article 114 TFEU", []string{"Article 16", "Article 114 TFEU"}},
		{"Article 7(1) of the Treaty on European Union (TEU)", []string{"Article 7(1) of the Treaty on European Union"}},
		{"Regulations (EU) No 1303/2013 and (EU) 2021/1060", []string{"Regulations (EU) No 1303/2013", "(EU) 2021/1060"}},
		{"Habitats Directive (92/43/EEC)", []string{"Directive (92/43/EEC)"}},
		{"Directive on lamp oil (2001/98/EC)", []string{"2001/98/EC"}},
		{"Regulation No 1829/2003 (EC)", []string{"Regulation No 1829/2003 (EC)"}},
		{"Decision 2014/335/EU, Euratom", []string{"Decision 2014/335/EU, Euratom"}},
		{"P7_TA-PROV(2012)0123 on", []string{"P7_TA-PROV(2012)0123"}},
		{"COM (95) 459 final", []string{"COM (95) 459"}},
	}
	for _, c := range cases {
		record, _ := parseText(t, heads["en"]+"See "+c.text+" there.\n", parser.WithSpans(), parser.WithLanguage("en"))
		var got []string
		for _, r := range record.References {
			got = append(got, r.Text)
			if at := len(heads["en"]) + len("See "); r.Span.Start < at || r.Span.End > at+len(c.text) {
				t.Errorf("%s: %q has the place %v", c.text, r.Text, r.Span)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}
