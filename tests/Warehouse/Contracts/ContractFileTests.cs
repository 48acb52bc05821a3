using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Warehouse.Contracts;

public sealed class ContractFileTests
{
    private const string Good = """
        id: tea
        ko: 차
        en: Tea
        about: One row for each cup.
        supplier: center
        source_systems: [HAPPY]
        due: {every: night, closes_on_business_day: 5}
        key_scope: center
        event: event_date is the day of the cup
        natural_key: [event_date, cup_no]
        changes_later: Nothing.
        sensitivity: ordinary
        common: [source_system, source_record_id, dong_code, person_key, event_date, recorded_at, rec_status, revision_no]
        required_too: [person_key]
        aliases: {event_date: [마신날], person_key: [손님]}
        columns:
          - {id: cup_no, ko: 잔번호, en: Cup, type: int, required: true, min: 1, max: 9, aliases: [잔]}
          - {id: kind, ko: 종류, en: Kind, type: code, codes: [{GREEN: [녹차, Green]}, {BLACK: [홍차, Black]}]}
          - {id: sugar, ko: 설탕, en: Sugar, type: yesno, required_when: {kind: BLACK}}
          - {id: pot_no, ko: 주전자번호, en: Pot, type: id}
          - {id: month, ko: 기준월, en: Month, type: month}
        references:
          - {column: pot_no, to: pot.pot_no}
        order:
          - [cup_no, revision_no]
        """;

    private const string Common = """
        - {id: source_system, ko: 원본시스템, en: Source system, type: code, required: true, codes: [{HAPPY: [행복이음, Haengbok e-eum]}]}
        - {id: source_record_id, ko: 원본관리번호, en: Source record id, type: id, required: true}
        - {id: dong_code, ko: 행정동코드, en: Dong code, type: id, required: true}
        - {id: person_key, ko: 대상자키, en: Person key, type: key, subject: person}
        - {id: event_date, ko: 발생일자, en: Event date, type: date, required: true, aliases: [날짜]}
        - {id: recorded_at, ko: 입력일시, en: Recorded at, type: datetime, required: true}
        - {id: rec_status, ko: 자료상태, en: Record status, type: code, required: true, codes: [{N: [신규, New]}]}
        - {id: revision_no, ko: 정정차수, en: Revision, type: int, required: true, min: 0}
        """;

    [Fact]
    public void A_contract_says_what_its_file_says()
    {
        var tea = ContractFile.Parse("tea", Good, ContractFile.ParseCommon(Common));
        (tea.Ko, tea.FactTable, tea.KeyScope).ShouldBe(("차", "fact_tea", KeyScope.Center));
        (tea.Every, tea.DueOnBusinessDay, tea.ClosesOnBusinessDay).ShouldBe((Rhythm.Night, null, 5));
        tea.Columns.Select(c => c.Id).ShouldBe(
            ["source_system", "source_record_id", "dong_code", "person_key", "event_date", "recorded_at", "rec_status", "revision_no", "cup_no", "kind", "sugar", "pot_no", "month"]);
        (tea["person_key"].Required, tea["person_key"].Type, tea["person_key"].Subject).ShouldBe((true, ColumnType.Key, "person"));
        (tea["cup_no"].Min, tea["cup_no"].Max).ShouldBe((1, 9));
        tea["cup_no"].Aliases.ShouldBe(["잔"]);
        tea["event_date"].Aliases.ShouldBe(["날짜", "마신날"]);
        tea["kind"].Codes.ShouldBe([new Code("GREEN", "녹차", "Green"), new Code("BLACK", "홍차", "Black")]);
        tea["sugar"].RequiredWhen.ShouldBe(("kind", "BLACK"));
        (tea["month"].Type, tea["month"].SqlType).ShouldBe((ColumnType.Month, "date"));
        tea.References.ShouldBe([new Reference("pot_no", "pot", "pot_no")]);
        tea.Order.ShouldBe([("cup_no", "revision_no")]);
        Should.Throw<KeyNotFoundException>(() => tea["milk"]).Message.ShouldBe("The contract tea has no column 'milk'.");
    }

    [Theory]
    [InlineData("id: tea", "id: coffee", "line 1: id is 'coffee' and the file's name is 'tea'.")]
    [InlineData("ko: 차\n", "", "line 1: 'ko' is missing.")]
    [InlineData("changes_later: Nothing.", "changes_later: [Nothing.]", "a single value is expected.")]
    [InlineData("sensitivity: ordinary", "sensitivity: secret", "line 1: 'secret' is none of ordinary, public, protected.")]
    [InlineData("supplier: center", "supplier: ministry", "line 1: 'ministry' is none of center, gu, foundation.")]
    [InlineData("natural_key: [event_date, cup_no]", "natural_key: event_date", "line 1: 'natural_key' is a list.")]
    [InlineData("natural_key: [event_date, cup_no]", "natural_key: [event_date, cup]", "line 1: 'cup' is mentioned and is no column.")]
    [InlineData("closes_on_business_day: 5", "closes_on_business_day: fifth", "line 7: 'closes_on_business_day' is no whole number.")]
    [InlineData(", closes_on_business_day: 5", "", "line 7: 'closes_on_business_day' is missing.")]
    [InlineData("due: {every: night, closes_on_business_day: 5}", "due: nightly", "line 7: a mapping is expected.")]
    [InlineData("due: {every", "due: {each", "line 7: 'each' is none of every, on_business_day, closes_on_business_day.")]
    [InlineData("every: night", "every: week", "line 7: 'week' is none of night, month, year, year_ahead.")]
    [InlineData("every: night", "every: night, on_business_day: 3", "line 7: what is due every night has no 'on_business_day'.")]
    [InlineData("every: night", "every: month", "line 7: 'on_business_day' is missing.")]
    [InlineData("every: night", "every: year, on_business_day: 6", "line 7: it closes on business day 5 and is due on 6, which is later.")]
    [InlineData("every: night", "every: year, on_business_day: 0", "line 7: 'on_business_day' is 0: a business day of a month lies between 1 and 20.")]
    [InlineData("closes_on_business_day: 5", "closes_on_business_day: 21", "line 7: 'closes_on_business_day' is 21: a business day of a month lies between 1 and 20.")]
    [InlineData("key_scope: center", "key_scope: dong", "line 1: 'dong' is none of none, center, gu, city.")]
    [InlineData("key_scope: center", "key_scope: none", "line 1: key_scope is none, and 'person_key' is a key.")]
    [InlineData("source_systems: [HAPPY]", "source_systems: [HAPY]", "line 1: 'HAPY' is no source system of common.yaml.")]
    [InlineData("{BLACK: [홍차, Black]}", "{BLACK: [녹 차, Black]}", "line 1: '녹차' means two codes of 'kind'.")]
    [InlineData("{BLACK: [홍차, Black]}", "{BLACK: [green, Black]}", "line 1: 'green' means two codes of 'kind'.")]
    [InlineData("{BLACK: [홍차, Black]}", "{GREEN: [홍차, Black]}", "line 1: 'green' means two codes of 'kind'.")]
    [InlineData("type: yesno,", "type: yesno, codes: [{A: [가, A]}],", "line 1: 'sugar' lists codes and is no code column.")]
    [InlineData("to: pot.pot_no", "to: pot", "'pot' names no column of a dataset, such as discovery.discovery_no.")]
    [InlineData("{column: pot_no,", "{column: pan_no,", "line 1: 'pan_no' is mentioned and is no column.")]
    [InlineData("{column: pot_no,", "{columns: pot_no,", "'columns' is none of column, to.")]
    [InlineData("{event_date: [마신날]", "{cup_no: [마신날]", "line 15: 'cup_no' is none of source_system, source_record_id,")]
    [InlineData("person_key: [손님]}", "person_key: [잔]}", "line 1: the heading '잔' belongs to two columns.")]
    [InlineData("aliases: [잔]", "aliases: [종 류]", "line 1: the heading '종류' belongs to two columns.")]
    [InlineData("dong_code, person_key,", "dong_code, telephone,", "line 1: common.yaml has no column 'telephone'.")]
    [InlineData("recorded_at, rec_status,", "recorded_at,", "line 1: the common column 'rec_status' is missing, and no record does without it.")]
    [InlineData("required_too: [person_key]", "required_too: [household_key]", "line 1: 'household_key' is mentioned and is no column.")]
    [InlineData("type: int, required: true", "type: number, required: true", "line 17: 'number' is none of text, id, code, codes, date, datetime, month, int, decimal, yesno, key.")]
    [InlineData("type: int, required: true", "type: 6, required: true", "line 17: '6' is none of text, id, code, codes, date, datetime, month, int, decimal, yesno, key.")]
    [InlineData("type: int, required: true", "type: int, requird: true", "line 17: 'requird' is none of id, ko, en, type")]
    [InlineData("required: true, min", "required: yes, min", "line 17: 'required' is neither true nor false.")]
    [InlineData("min: 1,", "min: one,", "line 17: 'min' is no whole number.")]
    [InlineData("{GREEN: [녹차, Green]}", "{GREEN: [녹차]}", "line 18: an entry is written {ID: [Korean, English]}.")]
    [InlineData("{GREEN: [녹차, Green]}, {BLACK: [홍차, Black]}", "", "line 1: the code column 'kind' lists no codes.")]
    [InlineData("{kind: BLACK}", "{kind: WHITE}", "line 1: 'sugar' is required at a code that 'kind' does not have: 'WHITE'.")]
    [InlineData("{kind: BLACK}", "{sort: BLACK}", "line 1: 'sort' is mentioned and is no column.")]
    [InlineData("{kind: BLACK}", "{kind: BLACK, cup_no: 1}", "line 19: one column with its code is expected.")]
    [InlineData("type: yesno", "type: yesno, subject: person", "line 1: 'sugar': a key column, and no other, has a subject: staff, household or person.")]
    [InlineData("aliases: [잔]", "aliases: [종류]", "line 1: the heading '종류' belongs to two columns.")]
    [InlineData("[cup_no, revision_no]", "[cup_no]", "line 1: 'order' holds pairs.")]
    [InlineData("ko: 차", "ko: 차\nko: 다", "line 3: ")]
    [InlineData("about: One", "about: *One", "line 4: ")]
    public void What_is_wrong_with_a_contract_is_said_with_file_and_line(string part, string instead, string problem)
    {
        var message = Should.Throw<InvalidDataException>(
            () => ContractFile.Parse("tea", Good.Replace(part, instead, StringComparison.Ordinal), ContractFile.ParseCommon(Common))).Message;
        message.ShouldStartWith("sql/datasets/tea.yaml, line ");
        message.ShouldContain(problem);
    }

    [Fact]
    public void A_scope_of_keys_where_there_are_none_is_refused() => Should.Throw<InvalidDataException>(() => ContractFile.Parse(
        "tea", Good, ContractFile.ParseCommon(Common.Replace("type: key, subject: person", "type: id", StringComparison.Ordinal)))).Message
        .ShouldBe("sql/datasets/tea.yaml, line 1: there is no key column, so key_scope is none.");

    [Fact]
    public void An_empty_contract_is_refused() =>
        Should.Throw<InvalidDataException>(() => ContractFile.Parse("tea", "", [])).Message.ShouldBe("sql/datasets/tea.yaml: one YAML document is expected.");

    [Fact]
    public void A_contract_that_ends_too_soon_is_refused() => Should.Throw<InvalidDataException>(
        () => ContractFile.Parse("tea", Good[..Good.IndexOf(", event_date, recorded_at", StringComparison.Ordinal)], [])).Message.ShouldStartWith("sql/datasets/tea.yaml");

    [Fact]
    public void Common_columns_that_are_no_list_are_refused() =>
        Should.Throw<InvalidDataException>(() => ContractFile.ParseCommon("id: x")).Message.ShouldBe("sql/datasets/common.yaml, line 1: a list is expected.");
}
