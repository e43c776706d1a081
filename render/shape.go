package render

import (
	"reflect"
	"strings"
	"sync"

	"resparse/model"
)

// shape is what the writer of YAML knows of a type of package model, so that a
// new field there is one here.
type shape struct {
	kind   reflect.Kind // Struct, Slice, Pointer, String, Int, Float64 or Bool
	fields []shapeField // of a Struct
	elem   *shape       // of a Slice or Pointer
}

// shapeField is a field of an object.
type shapeField struct {
	key   string
	maybe bool // left out where it has no value
	shape *shape
}

// recordShape is the shape of a record.
var recordShape = sync.OnceValue(func() *shape { return shapeOf(reflect.TypeFor[model.Summary]()) })

func shapeOf(typ reflect.Type) *shape {
	s := &shape{kind: typ.Kind()}
	switch s.kind {
	case reflect.Pointer, reflect.Slice:
		s.elem = shapeOf(typ.Elem())
	case reflect.Struct:
		for i := range typ.NumField() {
			f := typ.Field(i)
			key, option, _ := strings.Cut(f.Tag.Get("json"), ",")
			s.fields = append(s.fields, shapeField{key, option == "omitempty", shapeOf(f.Type)})
		}
	}
	return s
}
