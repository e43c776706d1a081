package extract

import "resparse/model"

// role tells the role of a committee from its sentence, empty where it has none.
func (c *committeeReader) role(names []committeeName, i int) string {
	first, last := c.joined(names, i)
	start, next := names[first].token, names[last].next
	if c.isAssociated(names, first, last) {
		return model.RoleAssociated
	}
	if role := c.roleBefore(start); role != "" {
		return role
	}
	next = c.afterOwner(next)
	if role := c.roleOfOwned(names[last]); role != "" {
		return role
	}
	if c.isObject(start) && !c.Is(next+1, c.words.Relative) {
		return ""
	}
	return c.roleAfter(next, start)
}

// joined returns the first and the last of the names that stand with name i in
// one row, with nothing but small words between them.
func (c *committeeReader) joined(names []committeeName, i int) (first, last int) {
	first, last = i, i
	for first > 0 && c.gap(names[first-1].next, names[first].token) {
		first--
	}
	for last+1 < len(names) && c.gap(names[last].next, names[last+1].token) {
		last++
	}
	return first, last
}

// gap reports whether nothing but small words stands from one token to another.
func (c *committeeReader) gap(from, to int) bool {
	for i := from; i < to; i++ {
		if !c.Is(i, c.words.And) && !c.Is(i, c.words.Links) && !c.Is(i, c.words.Skipped) {
			return false
		}
	}
	return true
}

// isAssociated reports whether a row of names is called associated: by the word
// after them, before any other committee, or by the word just before them.
func (c *committeeReader) isAssociated(names []committeeName, first, last int) bool {
	end := len(c.Tokens)
	if last+1 < len(names) {
		end = names[last+1].token
	}
	if c.Part(names[last].next, end).Contains(c.words.Associated) {
		return true
	}
	const near = 4 // as in 'the associated committee, the'
	start := max(0, names[first].token-near)
	if first > 0 {
		start = max(start, names[first-1].next)
	}
	return c.Part(start, names[first].token).Contains(c.words.Associated)
}

// roleBefore tells a role from what stands before a name: 'a recommendation of
// its', 'tabled by the', 'on behalf of the', 'followed the opinion of its'.
func (c *committeeReader) roleBefore(name int) string {
	i := name - 1
	for c.Is(i, c.words.Skipped) || c.Is(i, c.words.Owners) {
		i--
	}
	switch {
	case c.isFollowing(i) || c.inverted(i):
		return model.RoleResponsible
	case c.comma(i):
		return c.roleOfApposed(i)
	}
	if c.Is(i, c.words.By) {
		if role := c.roleOfDone(i); role != "" {
			return role
		}
	}
	if !c.Is(i, c.words.GivenBy) {
		return ""
	}
	for c.Is(i, c.words.GivenBy) || c.Is(i, c.words.Skipped) {
		i--
	}
	return c.roleOfWord(i)
}

// isFollowing reports whether token i tells that somebody follows a committee, or
// does not: 'followed', 'contrary to'.
func (c *committeeReader) isFollowing(i int) bool {
	return c.Is(i, c.words.Following) || c.Is(i, c.words.To) && c.Is(i-1, c.words.Following)
}

// inverted reports whether token i is the verb of a committee that stands after
// it, as in 'comme l'avait proposé sa commission'.
func (c *committeeReader) inverted(i int) bool {
	return !c.words.Capitalised && c.Is(i, c.words.Deciding)
}

// apposedDepth is how many tokens before a comma may hold 'the committee
// responsible', and doneDepth how many before 'by' what was done: 'tabled for
// consideration in plenary by'.
const (
	apposedDepth = 4
	doneDepth    = 8
)

func (c *committeeReader) comma(i int) bool { return c.Sign(i) == ',' }

// roleOfApposed tells the role of a name after the comma at token i, in
// apposition to 'the committee responsible' or 'asked for an opinion'.
func (c *committeeReader) roleOfApposed(comma int) string {
	before := c.Part(max(0, comma-apposedDepth), comma)
	switch {
	case before.Contains(c.words.Responsible):
		return model.RoleResponsible
	case before.Contains(c.words.Opinion) && c.Part(0, comma).Contains(c.words.Committee):
		return model.RoleOpinion
	}
	return ""
}

// roleOfDone tells a role from what was done 'by' a committee, at token i.
func (c *committeeReader) roleOfDone(by int) string {
	for i := range c.Back(by-1, doneDepth) {
		switch {
		case c.Sign(i) == ';':
			return ""
		case c.Is(i, c.words.Opinion) || c.Is(i, c.words.Asked):
			return model.RoleOpinion
		case c.Is(i, c.words.Done):
			if c.Part(max(0, i-doneDepth), i).Contains(c.words.Opinion) {
				return model.RoleOpinion
			}
			return model.RoleResponsible
		}
	}
	return ""
}

// roleOfWord tells a role from the noun at token i that a committee gave, and
// from who follows it.
func (c *committeeReader) roleOfWord(i int) string {
	if c.Is(i, c.words.Behalf) {
		return model.RoleResponsible
	}
	isOpinion := c.Is(i, c.words.Opinion)
	if !isOpinion && !c.Is(i, c.words.Given) {
		return ""
	}
	const depth = 6 // as in 'did not follow, however, the unanimous recommendation'
	for j := range c.Back(i-1, depth) {
		if c.Is(j, c.words.Following) {
			return model.RoleResponsible
		}
	}
	if isOpinion {
		return model.RoleOpinion
	}
	return model.RoleResponsible
}

// roleOfOwned tells a role from what a name in the possessive owns: 'the
// Fisheries Committee's report'.
func (c *committeeReader) roleOfOwned(name committeeName) string {
	const near = 3 // tokens to what is owned
	i := name.next
	if c.Has(i) && (c.Sign(i) == '\'' || c.Text(i) == "’") {
		i++
	} else if !c.isPossessive(i - 1) {
		return ""
	}
	for i := range c.Ahead(i, near) {
		switch {
		case c.Is(i, c.words.Opinion):
			return model.RoleOpinion
		case c.Is(i, c.words.Given):
			return model.RoleResponsible
		}
	}
	return ""
}

// isObject reports whether the name at a token belongs to a preposition, or to
// another noun by 'and', so that no verb after it is its own.
func (c *committeeReader) isObject(name int) bool {
	i := name - 1
	for c.Is(i, c.words.Skipped) || c.Is(i, c.words.Owners) {
		i--
	}
	return c.Is(i, c.words.Prepositions) && !c.membersAct(i)
}

// membersAct reports whether the preposition at i stands after Members who are the
// subject of a clause, so that they do what the committee does: 'Les députés de la
// commission de la pêche ont adopté'.
func (c *committeeReader) membersAct(i int) bool {
	members := i - 1
	if c.Is(members, c.words.European) || c.Is(members, c.words.Parliaments) {
		members--
	}
	if !c.Is(members, c.words.Members) {
		return false
	}
	before := members - 1
	for c.Is(before, c.words.Skipped) {
		before--
	}
	return before < 0 || c.comma(before)
}

// afterOwner returns the index after 'of the European Parliament', if that
// stands at token i.
func (c *committeeReader) afterOwner(i int) int {
	if !c.Is(i, c.words.Of) {
		return i
	}
	owner := i
	for c.Is(owner, c.words.Of) || c.Is(owner, c.words.Skipped) || c.Is(owner, c.words.European) {
		owner++
	}
	if !c.Is(owner, c.words.Parliaments) {
		return i
	}
	for owner++; c.Is(owner, c.words.European); {
		owner++
	}
	return owner
}

// roleAfter tells a role from what a committee is said to do: the first verb
// after its name counts, unless somebody else is the subject by then.
func (c *committeeReader) roleAfter(next, name int) string {
	for i := next; c.Has(i); i++ {
		switch {
		case c.Sign(i) == ';' || c.Is(i, c.words.Subjects):
			return c.adoptedBefore(name)
		case c.Is(i, c.words.Asked):
			return model.RoleOpinion
		case c.Is(i, c.words.Opinion):
			return model.RoleOpinion
		case c.Is(i, c.words.Deciding):
			return c.decided(i)
		case c.Is(i, c.words.Adopting):
			return c.adopted(i, name)
		}
	}
	return c.adoptedBefore(name)
}

// decided tells the role of a committee that tables, recommends or proposes.
func (c *committeeReader) decided(verb int) string {
	const near = 6 // tokens to the object
	for i := range c.Ahead(verb+1, near) {
		switch {
		case c.Is(i, c.words.Texts) || c.Is(i, c.words.Given):
			return model.RoleResponsible
		case c.Is(i, c.words.Opinion):
			return model.RoleOpinion
		}
	}
	return model.RoleResponsible
}

// adopted tells the role of a committee by what it adopted: the nearest noun
// counts, and in the first paragraph the verb alone.
func (c *committeeReader) adopted(verb, name int) string {
	for i := verb + 1; c.Has(i); i++ {
		switch {
		case c.Is(i, c.words.Texts):
			return model.RoleResponsible
		case c.Is(i, c.words.Opinion):
			return model.RoleOpinion
		}
	}
	if c.Part(0, name).Contains(c.words.Texts) || c.Doc.Blocks[c.Doc.Body].Start == c.Tokens[0].Start() {
		return model.RoleResponsible
	}
	return ""
}

// adoptedBefore tells the role of a committee after a gerund clause: 'In adopting
// the report by Anna EXEMPLAR, the Committee on Fisheries'.
func (c *committeeReader) adoptedBefore(name int) string {
	before := name - 1
	for c.Is(before, c.words.Skipped) {
		before--
	}
	if !c.comma(before) {
		return ""
	}
	for i := range before {
		if c.Is(i, c.words.Gerund) && c.Part(i, before).Contains(c.words.Texts) {
			return model.RoleResponsible
		}
	}
	return ""
}
