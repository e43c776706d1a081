package lang

import (
	"testing"
)

func TestFindDate(t *testing.T) {
	cases := []struct {
		text       string
		at, length int
		iso        string
	}{
		{"10 March 2016", 0, 13, "2016-03-10"}, {"on 1er mars 2016, at noon", 3, 13, "2016-03-01"}, {"the 3rd March 2016", 4, 14, "2016-03-03"},
		{"10 lamps, 3 May 2016", 10, 10, "2016-05-03"}, {"31 April 2016", 0, 13, ""}, {"29 février 2016", 0, 16, "2016-02-29"},
		{"3 lamps 2016", -1, 0, ""}, {"a10 March 2016", -1, 0, ""}, {"110 March 2016", -1, 0, ""}, {"3rds March 2016", -1, 0, ""},
		{"3March 2016", -1, 0, ""}, {"3 March 216", -1, 0, ""}, {"3 March", -1, 0, ""}, {"", -1, 0, ""},
	}
	for _, c := range cases {
		if at, n, iso := known.FindDate(c.text); at != c.at || n != c.length || iso != c.iso {
			t.Errorf("%q gives %d, %d, %q, want %d, %d, %q", c.text, at, n, iso, c.at, c.length, c.iso)
		}
	}
}
