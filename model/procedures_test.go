package model_test

import (
	"reflect"
	"testing"

	"resparse/model"
)

func TestProcedureTypes(t *testing.T) {
	types := model.ProcedureTypes()
	several := 0
	for _, p := range types {
		if got, ok := model.FindProcedureType(p.Code); !ok || !reflect.DeepEqual(got, p) {
			t.Errorf("%s gives %+v", p.Code, got)
		}
		if len(p.Code) != 3 || p.Name("en") == "" || p.Name("fr") == "" || p.Name("en") == p.Name("fr") {
			t.Errorf("got %+v", p)
		}
		if p.Readings {
			several++
		}
	}
	if several != 3 {
		t.Errorf("%d types have several readings, not COD, SYN and BUD alone", several)
	}
	for _, code := range []string{"", "cod", "XYZ", "CODE"} {
		if got, ok := model.FindProcedureType(code); ok {
			t.Errorf("%q gives %+v", code, got)
		}
	}
	types[0].Code = "changed"
	if model.ProcedureTypes()[0].Code == "changed" {
		t.Error("the vocabulary can be changed from outside")
	}
}
