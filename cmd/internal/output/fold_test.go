package output

import "testing"

func TestFoldCase(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"Twin/A.md", "twin/a.MD", true},
		{"caf\u00e9", "CAFE\u0301", true},
		{"cafe", "caf\u00e9", false},
		{"a\xc3.md", "A\xc3.md", true},
		{"a\xc3.md", "a\xc4.md", false},
		{"a\ufffd.md", "a\xc3.md", false},
	} {
		if got := foldCase(tt.a) == foldCase(tt.b); got != tt.same {
			t.Errorf("%q and %q are the same: %t", tt.a, tt.b, got)
		}
	}
}
