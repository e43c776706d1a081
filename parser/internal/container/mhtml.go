package container

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"errors"
	"mime"
	"net/textproto"
	"strings"

	"resparse/parser/internal/scan"
)

// ErrNoPage is an MHTML file without a page.
var ErrNoPage = errors.New("the MHTML file holds no page")

// looksLikeMHTML reports whether text starts with the head of a message in
// several parts.
func looksLikeMHTML(text []byte) bool {
	colon := bytes.IndexByte(text[:min(len(text), 64)], ':')
	if colon <= 0 || bytes.ContainsAny(text[:colon], " \t\n<") {
		return false
	}
	head, _ := messageHead(text)
	kind, _, err := mime.ParseMediaType(head.Get("Content-Type"))
	return err == nil && kind == "multipart/related"
}

// messageHead reads the fields that text starts with and returns the length of
// the head with the blank line after it.
func messageHead(text []byte) (textproto.MIMEHeader, int) {
	end, size := bytes.Index(text, []byte("\n\n")), 2
	if crlf := bytes.Index(text, []byte("\r\n\r\n")); crlf >= 0 && (end < 0 || crlf < end) {
		end, size = crlf, 4
	}
	if end < 0 {
		end, size = len(text), 0
	}
	head, _ := textproto.NewReader(bufio.NewReader(bytes.NewReader(text[:end+size]))).ReadMIMEHeader()
	return head, end + size
}

// readMHTML gives the first page of a message in several parts.
func (r *Reader) readMHTML(emit func(*Item, error) bool) (more bool, err error) {
	data, err := r.readWhole()
	if err != nil {
		return true, err
	}
	head, body := messageHead(data)
	_, params, err := mime.ParseMediaType(head.Get("Content-Type"))
	if err != nil || params["boundary"] == "" {
		return true, ErrNoPage
	}
	for _, part := range parts(data, body, "--"+params["boundary"]) {
		head, length := messageHead(data[part.Start:part.End])
		kind, params, err := mime.ParseMediaType(head.Get("Content-Type"))
		if err != nil || kind != "text/html" && kind != "application/xhtml+xml" {
			continue
		}
		item := &Item{Raw: data, Origin: Origin{Line: 1, Column: 1}, Charset: params["charset"]}
		item.Text = decodePart(data, scan.Span{Start: part.Start + length, End: part.End},
			head.Get("Content-Transfer-Encoding"))
		return emit(item, nil), nil
	}
	return true, ErrNoPage
}

// parts returns the parts of a message between the lines of its boundary.
func parts(data []byte, from int, boundary string) []scan.Span {
	var list []scan.Span
	start := -1
	for at := from; at < len(data); {
		end := len(data)
		if n := bytes.IndexByte(data[at:], '\n'); n >= 0 {
			end = at + n + 1
		}
		line := strings.TrimRight(string(data[at:min(end, at+len(boundary)+4)]), " \t\r\n")
		if line == boundary || line == boundary+"--" {
			if start >= 0 {
				list = append(list, scan.Span{Start: start, End: at})
			}
			if start = end; line != boundary {
				return list
			}
		}
		at = end
	}
	if start >= 0 {
		list = append(list, scan.Span{Start: start, End: len(data)}) // a file that was cut
	}
	return list
}

// decodePart decodes the body of a part.
func decodePart(data []byte, body scan.Span, encoding string) Field {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		return decodeQuoted(data, body)
	case "base64":
		return decodeBase64(data, body)
	}
	f := Field{Text: data[body.Start:body.End], Span: body}
	f.Places.Linear(0, body.Start)
	return f
}

// decodeQuoted undoes quoted-printable: =E9 is a byte, = at the end of a line
// joins it with the next.
func decodeQuoted(data []byte, body scan.Span) Field {
	f := Field{Span: body, Text: make([]byte, 0, body.End-body.Start)}
	for i := body.Start; i < body.End; {
		n := bytes.IndexByte(data[i:body.End], '=')
		if n < 0 {
			n = body.End - i
		}
		if n > 0 {
			f.Places.Linear(len(f.Text), i)
			f.Text = append(f.Text, data[i:i+n]...)
			i += n
			continue
		}
		rest := data[i+1 : body.End]
		length := softBreak(rest)
		if length > 0 {
			i += 1 + length
			continue
		}
		if high, low := hexDigit(rest, 0), hexDigit(rest, 1); high >= 0 && low >= 0 {
			f.Places.Atomic(len(f.Text), i, 3)
			f.Text = append(f.Text, byte(high<<4|low))
			i += 3
			continue
		}
		f.Places.Linear(len(f.Text), i)
		f.Text = append(f.Text, '=')
		i++
	}
	return f
}

// softBreak returns the length of the blanks and the line end that b starts
// with, or 0.
func softBreak(b []byte) int {
	n := 0
	for n < len(b) && (b[n] == ' ' || b[n] == '\t') {
		n++
	}
	switch {
	case n < len(b) && b[n] == '\n':
		return n + 1
	case n+1 < len(b) && b[n] == '\r' && b[n+1] == '\n':
		return n + 2
	}
	return 0
}

// hexDigit returns the value of the digit b[i], or -1.
func hexDigit(b []byte, i int) int {
	if i >= len(b) {
		return -1
	}
	if c := b[i]; '0' <= c && c <= '9' {
		return int(c - '0')
	}
	if n := strings.IndexByte("abcdef", b[i]|0x20); n >= 0 {
		return 10 + n
	}
	return -1
}

// decodeBase64 undoes base64, four characters at a time, which stand for three
// bytes.
func decodeBase64(data []byte, body scan.Span) Field {
	f := Field{Span: body, Text: make([]byte, 0, (body.End-body.Start)/4*3)}
	var quad [4]byte
	var decoded [3]byte
	n, start := 0, 0
	for i := body.Start; i < body.End; i++ {
		if isSpace(data[i]) {
			continue
		}
		if n == 0 {
			start = i
		}
		quad[n] = data[i]
		if n++; n < 4 {
			continue
		}
		n = 0
		size, err := base64.StdEncoding.Decode(decoded[:], quad[:])
		if err != nil {
			continue
		}
		f.Places.Atomic(len(f.Text), start, i+1-start)
		f.Text = append(f.Text, decoded[:size]...)
	}
	return f
}
