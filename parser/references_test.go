package parser_test

import (
	"testing"

	"resparse/model"
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

// TestReferenceLists reads several numbers behind one noun.
func TestReferenceLists(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"directives", "Directives 73/239/EEC, 85/611/EEC and 2009/28/EC are repealed.", []string{`directive "Directive 73/239/EEC" 31973L0239`, `directive "Directive 85/611/EEC" 31985L0611`, `directive "Directive 2009/28/EC" 32009L0028`}},
		{"regulations", "Regulations (EC) No 1083/2006 and (EC) No 1927/2006 are repealed.", []string{`regulation "Regulation (EC) No 1083/2006" 32006R1083`, `regulation "Regulation (EC) No 1927/2006" 32006R1927`}},
		{"once each", "Directive 2009/28/EC amends Directive 2009/28/EC.", []string{`directive "Directive 2009/28/EC" 32009L0028`}},
		{"two notations", "See T8-0080/2016, that is P8_TA(2016)0080.", []string{`text_adopted "T8-0080/2016" -`}},
		{"slashes between", "See SEC/COM(2011)0567, COM(2016)0123/SWD(2016)0045 and A8-0123/2016/B8-0234/2016.", []string{`proposal "COM(2011)0567" -`, `proposal "COM(2016)0123" -`, `proposal "SWD(2016)0045" 52016SC0045`, `report "A8-0123/2016" -`, `motion "B8-0234/2016" -`}},
		{"text order", "See A8-0123/2016 on Directive 2009/28/EC and B8-0123/2016.", []string{`report "A8-0123/2016" -`, `directive "Directive 2009/28/EC" 32009L0028`, `motion "B8-0123/2016" -`}},
		{"a footnote's mark", "See A8-0123/2016<sup>1</sup> here.", []string{`report "A8-0123/2016" -`}},
		{"an empty superscript", "See A8-<sup></sup>0123/2016<sup>1</sup> here.", []string{`report "A8-0123/2016" -`}},
		{"superscripts in each other", "See A8-0123/2016<sup>1<sup>a</sup></sup> here.", []string{`report "A8-0123/2016" -`}},
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
