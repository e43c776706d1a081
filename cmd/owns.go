package cmd

import (
	"bytes"

	"resparse/render"
)

// ownStart returns how the files of a format start, digits aside: records, and
// arrays of them. A text is never taken for one of ours, since it can be
// anybody's.
func ownStart(format render.Format) []string {
	switch format {
	case render.YAML:
		return []string{"schema_version: #\nsource:\n  name: "}
	case render.JSON:
		return []string{
			"{\n  \"schema_version\": #,\n  \"source\": {\n",
			"[\n  {\n    \"schema_version\": #,\n    \"source\": {\n",
		}
	case render.JSONL:
		return []string{`{"schema_version":#,"source":{`}
	}
	return nil
}

// owns reports whether a file that starts like this was written in the format.
func owns(format render.Format, head []byte) bool {
	for _, start := range ownStart(format) {
		before, after, _ := bytes.Cut([]byte(start), []byte("#"))
		rest, ok := bytes.CutPrefix(head, before)
		digits := len(rest) - len(bytes.TrimLeft(rest, "0123456789"))
		if ok && digits > 0 && bytes.HasPrefix(rest[digits:], after) {
			return true
		}
	}
	return false
}

// isOwn reports whether a file that starts like this was written in any format.
func isOwn(head []byte) bool {
	for _, format := range render.Formats() {
		if owns(format, head) {
			return true
		}
	}
	return false
}
