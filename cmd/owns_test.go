package cmd

import (
	"strings"
	"testing"

	"resparse/render"
)

// TestOwns checks that what is written is known again, and what others write is
// not.
func TestOwns(t *testing.T) {
	for _, format := range render.Formats() {
		for _, args := range [][]string{{"-"}, {"-", "../testdata/objection.md"}} {
			_, stdout, _ := run(strings.NewReader(summary), append([]string{"convert", "-f", string(format)},
				args...)...)
			if !owns(format, []byte(stdout)[:min(len(stdout), 256)]) || !isOwn([]byte(stdout)) {
				t.Errorf("%s is not known again: %s", format, stdout[:100])
			}
		}
		for _, head := range []string{
			"", "# settings\nschema_version: 2\n", "schema_version: 2\n", "schema_version: x\nsource:\n  name: a",
			"schema_version: \nsource:\n  name: a", "{\n  \"schema_version\": 2,\n  \"name\": 1\n}\n",
			`{"schema_version":2}`, `{"schema_version":,"source":{`, "# Lamps\n\n2017/2999(RSP)", "[]\n",
		} {
			if owns(format, []byte(head)) || isOwn([]byte(head)) {
				t.Errorf("%s takes %q for its own", format, head)
			}
		}
	}
	if owns(render.Markdown, []byte("# Lamps\n\n2017/2999(RSP)")) {
		t.Error("a text is taken for our own")
	}
}
