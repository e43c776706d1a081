package output

import (
	"os"
	"testing"
)

func TestCompare(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "old")
	const header, noEnd = "--- shown\n+++ shown\n", "\\ No newline at end of file\n"
	scratch := new(Scratch)
	for _, tt := range []struct {
		name   string
		writes []string
		state  string
		patch  string
	}{
		{"old", []string{"old"}, "", ""},
		{"old", []string{"o", "", "ld"}, "", ""},
		{"old", []string{"o"}, Differs, header + "@@ -1 +1 @@\n-old\n" + noEnd + "+o\n" + noEnd},
		{"old", []string{"old", "er"}, Differs, header + "@@ -1 +1 @@\n-old\n" + noEnd + "+older\n" + noEnd},
		{"old", []string{"new", "x"}, Differs, header + "@@ -1 +1 @@\n-old\n" + noEnd + "+newx\n" + noEnd},
		{"old", nil, Differs, header + "@@ -1 +0,0 @@\n-old\n" + noEnd},
		{"none", []string{"new\n"}, Missing, "--- /dev/null\n+++ shown\n@@ -0,0 +1 @@\n+new\n"},
		{"none", nil, Missing, ""},
		{"no/folder", []string{"new\n"}, Missing, "--- /dev/null\n+++ shown\n@@ -0,0 +1 @@\n+new\n"},
	} {
		for _, keep := range []bool{false, true} {
			c, err := scratch.CompareFile(tt.name, keep)
			if err != nil {
				t.Fatal(err)
			}
			for _, data := range tt.writes {
				if n, err := c.Write([]byte(data)); n != len(data) || err != nil {
					t.Errorf("%+v: wrote %d bytes, %v", tt, n, err)
				}
			}
			d, err := c.Difference()
			if err != nil || d.State != tt.state {
				t.Errorf("%+v: %q, %v", tt, d.State, err)
			}
			want := tt.patch
			if !keep {
				want = ""
			}
			if got := string(d.Patch("shown", true)); got != want {
				t.Errorf("%+v: patch\n%s", tt, got)
			}
			c.Close()
		}
	}
	check(t, "old", "old")
	if _, err := scratch.CompareFile(".", false); err != ErrFolder {
		t.Errorf("a folder: %v", err)
	}
}

// TestCompareUnreadable compares with a file that fails while it is read.
func TestCompareUnreadable(t *testing.T) {
	t.Chdir(t.TempDir())
	fill(t, "old")
	for _, data := range []string{"", "old"} {
		c, err := new(Scratch).CompareFile("old", false)
		if err != nil {
			t.Fatal(err)
		}
		if data != "" {
			_ = c.file.Close()
			if _, err := c.Write([]byte(data)); err == nil {
				t.Error("no error of a write")
			}
			continue
		}
		_ = c.file.Close()
		if _, err := c.Difference(); err == nil {
			t.Error("no error of the end")
		}
	}
	if _, err := os.Stat("old"); err != nil {
		t.Error(err)
	}
}

// TestPatchNames holds how patches write names: GNU patch ends one at a blank unless
// a tab follows it, and knows no escapes but C's.
func TestPatchNames(t *testing.T) {
	for _, tt := range []struct {
		name  string
		plain bool
		want  string
	}{
		{"a/b.yaml", true, "a/b.yaml"},
		{"a b/c d.yaml", true, "a b/c d.yaml\t"},
		{"é.yaml", true, "é.yaml"},
		{"a\tb", false, `"a\011b"`},
		{"a\nb c", false, `"a\012b\040c"`},
		{`"a"\b`, false, `"\042a\042\134b"`},
		{"\xff\x7f", false, `"\377\177"`},
		{"##[error]", false, `"\043\043[error]"`},
		{"a::b", false, `"a\072\072b"`},
	} {
		d := Difference{State: Differs, old: []byte("a\n"), new: []byte("b\n")}
		want := "--- " + tt.want + "\n+++ " + tt.want + "\n@@ -1 +1 @@\n-a\n+b\n"
		if got := string(d.Patch(tt.name, tt.plain)); got != want {
			t.Errorf("%q: %s", tt.name, got)
		}
	}
}
