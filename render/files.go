package render

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"resparse/model"
)

// files is the output of formats whose parts are written one after the other.
// Each part reaches its file in one call of Write.
type files []*file

// file is a file that inputs share, or the stream.
type file struct {
	name  string
	w     io.Writer
	frame Frame
	begun bool
}

func openFiles(encoder Encoder, target Target) (files, error) {
	var all files
	for _, name := range encoder.Files() {
		w, err := target.Create(name)
		if err != nil {
			return nil, err
		}
		all = append(all, &file{name: name, w: w, frame: encoder.Frame(name)})
	}
	return all, nil
}

func (all files) Add(parts []Part) error {
	for _, part := range parts {
		i := slices.IndexFunc(all, func(f *file) bool { return f.name == part.File })
		if i < 0 {
			return fmt.Errorf("render: no input adds to a file %q", part.File)
		}
		if err := all[i].add(part.Data); err != nil {
			return err
		}
	}
	return nil
}

func (f *file) add(data []byte) error {
	lead := f.frame.Separator
	if !f.begun {
		lead = f.frame.Start
	}
	f.begun = true
	if lead != "" {
		data = append([]byte(lead), data...)
	}
	_, err := f.w.Write(data)
	return err
}

func (all files) Close() error {
	for _, f := range all {
		tail := f.frame.End
		if !f.begun {
			tail = f.frame.Empty
		}
		if tail == "" {
			continue
		}
		if _, err := io.WriteString(f.w, tail); err != nil {
			return err
		}
	}
	return nil
}

// plain is the encoder of a format in which each input is one text.
type plain struct {
	encode func(in *Input) ([]byte, error)
	frame  Frame // of a stream
	folder bool  // whether each input has a file of its own
}

func (p plain) Encode(in *Input) ([]Part, error) {
	data, err := p.encode(in)
	if err != nil {
		return nil, err
	}
	return []Part{{File: in.File, Data: data}}, nil
}

func (p plain) Files() []string {
	if p.folder {
		return nil
	}
	return []string{""}
}

func (p plain) Frame(string) Frame { return p.frame }

// recordEncoder returns the encoder of a format in which each record is one
// text. The frame is that of a stream.
func recordEncoder(o Options, encode func(*model.Summary) ([]byte, error), frame Frame) Encoder {
	onRecord := func(in *Input) ([]byte, error) {
		if in.Summary == nil {
			return nil, errors.New("the input has no record")
		}
		return encode(in.Summary)
	}
	return plain{onRecord, frame, o.Folder}
}
