package render

import "resparse/model"

func jsonlLayout() layout {
	return layout{
		encode: func(s *model.Summary) ([]byte, error) { return encodeJSON(s, "", "") },
	}
}
