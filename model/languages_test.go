package model_test

import (
	"slices"
	"testing"

	"resparse/model"
)

func TestByLanguage(t *testing.T) {
	names := model.Names{{"en", "lamp"}, {"fr", "lampe"}, {"ga", "lampa"}}
	for language, want := range map[string]string{"en": "lamp", "fr": "lampe", "ga": "lampa", "de": "lamp", "": "lamp"} {
		if got := names.In(language); got != want {
			t.Errorf("In(%q) = %q, want %q", language, got, want)
		}
	}
	if got := (model.Names)(nil).In("en"); got != "" {
		t.Errorf("In of no names = %q", got)
	}
	if got := (model.ByLanguage[[]string]{}).In("en"); got != nil {
		t.Errorf("In of no names = %q", got)
	}
}

func TestLanguages(t *testing.T) {
	if got := model.LanguageNames("and"); got != "English and French" {
		t.Errorf("got %s", got)
	}
	if got := model.Values("language"); !slices.Equal(got, model.LanguageCodes()) || len(got) != len(model.Languages()) {
		t.Errorf("a record's language is one of %q", got)
	}
}
