package parser_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"resparse/parser"
)

// TestEncryptedPDF reads files that qpdf encrypted: with an empty password they are
// read, by their tables and without, and with a real one it is an error.
func TestEncryptedPDF(t *testing.T) {
	files, err := filepath.Glob("testdata/encrypted/*.pdf")
	if err != nil || len(files) != 8 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data := readPDF(t, file)
		broken := bytes.ReplaceAll(data, []byte("startxref"), []byte("startyref"))
		for name, data := range map[string][]byte{file: data, file + " without tables": broken} {
			text, _, err := parser.Normalize(data)
			switch secret := strings.Contains(name, "password"); {
			case secret && !errors.Is(err, parser.ErrEncryptedPDF):
				t.Errorf("%s: %v", name, err)
			case !secret && !strings.Contains(string(text), "It is said that **the lamps are lit** in all ports."):
				t.Errorf("%s: %v\n%s", name, err, text)
			}
		}
	}
}

// TestCipherPDF reads a file whose encryption is no standard one.
func TestCipherPDF(t *testing.T) {
	data := readPDF(t, "testdata/encrypted/aes-256.pdf")
	for from, to := range map[string]string{"/Filter /Standard": "/Filter /Standing", "/V 5": "/V 3", "/R 6": "/R 9"} {
		_, _, err := parser.Parse(bytes.ReplaceAll(data, []byte(from), []byte(to)))
		if !errors.Is(err, parser.ErrCipherPDF) {
			t.Errorf("%s: %v", to, err)
		}
	}
}
