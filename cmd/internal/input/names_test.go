package input

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"resparse/model"
)

func TestReadNames(t *testing.T) {
	for _, tt := range []struct {
		list string
		null bool
		want []string
	}{
		{"", false, nil},
		{"a\nb c\n", false, []string{"a", "b c"}},
		{"a\r\n\n b", false, []string{"a", " b"}},
		{"a\x00b\nc\r\x00\x00d", true, []string{"a", "b\nc\r", "d"}},
		{strings.Repeat("x", 10_000) + "\ny", false, []string{strings.Repeat("x", 10_000), "y"}},
	} {
		names, err := ReadNames(strings.NewReader(tt.list), tt.null)
		if err != nil || !slices.Equal(names, tt.want) {
			t.Errorf("%q: %q, %v", tt.list, names, err)
		}
	}
	if _, err := ReadNames(strings.NewReader("a\nb\x00c\x00"), false); err == nil || !strings.HasPrefix(err.Error(), "name 2 ") {
		t.Errorf("NULs in lines: %v", err)
	}
	if _, err := ReadNames(iotest.ErrReader(io.ErrUnexpectedEOF), false); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("a reader that fails: %v", err)
	}
}

func TestListed(t *testing.T) {
	if got := list(t.Context(), &Arguments{Listed: true}); got != nil {
		t.Errorf("an empty list: %q", got)
	}
	t.Chdir(t.TempDir())
	fill(t, "d/a.md")
	a := &Arguments{Names: []string{"d"}, Selection: &Selection{Include: patterns(t, "*.none")}, NoMatch: model.Warning}
	want := []string{"? d holds nothing to read", "? --include *.none matches no file"}
	if got := list(t.Context(), a); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
