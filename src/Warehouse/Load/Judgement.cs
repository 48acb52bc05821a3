using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Load;

/// <summary>The statements that turn a dataset's staged rows into facts and rejects, made from its contract.</summary>
internal static class Judgement
{
    // Days and small numbers help the center; other digits may be a telephone number, or somebody's key under a wrong heading.
    private const string Harmless = "-?[0-9]{1,4}([.,][0-9]{1,3})?|[0-9]{4}-[0-9]{1,2}|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?|(19|20)[0-9]{2}[01][0-9][0-3][0-9]";
    private const string DongCode = "[0-9]{10}";

    /// <summary>In their order: read types, find broken rules, set rows aside, replace, insert, settle what stands.</summary>
    public static IEnumerable<string> Statements(Contract contract) =>
    [
        Typed(contract),
        Found(contract),
        "insert into reject select * from found",
        Candidates(contract),
        Fill("ingest/replace.sql", contract),
        Insert(contract),
        Fill("ingest/stand.sql", contract),
    ];

    /// <summary>The counts of a dataset's files in the batch: delivery_no, read, rejected, revised, outdated, taken.</summary>
    public const string Counts = """
        select
            b.delivery_no,
            count(t.line) as read,
            count(t.line) filter (t.set_aside) as rejected,
            count(t.line) filter (not t.set_aside and t.place > 1) as revised,
            count(t.line) filter (not t.set_aside and t.place = 1 and t.outdated) as outdated
        from batch as b left join candidate as t using (delivery_no)
        where b.dataset = $dataset
        group by all
        """;

    private static string Typed(Contract contract) => $"""
        create or replace temp table typed as
        with cells as (
            select
                s.delivery_no, s.line, b.supplier, b.sequence, b.first_day, b.last_day, b.known_day, string_split(s.personal, ',') as personal,
                {string.Join(",\n        ", contract.Columns.Select(c => $"s.{c.Id} as raw_{c.Id}, {Cell.Value(c, "s." + c.Id)} as {c.Id}"))}
            from {contract.StageTable} as s
            join batch as b using (delivery_no)
        ),
        code as (select distinct code, dong_id from org_dong)
        select cells.*, served.dong_id
        from cells
        left join code on code.code = cells.dong_code
        left join org_center_dong as served
            on served.dong_id = code.dong_id
            and served.center_id = cells.supplier
            and cells.event_date between served.valid_from and coalesce(served.valid_to, date '9999-12-31')
        """;

    private static string Found(Contract contract)
    {
        var broken = Cell.Rules(contract).Select(r =>
            $"case when {r.Broken} then {{'c': '{r.Column}', 'r': '{r.Reason}', 'v': {(contract[r.Column].Type == ColumnType.Key ? "null::varchar" : "raw_" + r.Column)}}} end");
        return $"""
            create or replace temp table found as
            with broken as (
                select delivery_no, line, unnest(list_filter([{string.Join(",\n    ", broken)}], lambda one: one is not null)) as rule
                from typed
            )
            select
                delivery_no, line, rule.c as column_id, rule.r as reason,
                case
                    when regexp_full_match(rule.v, '{Harmless}') then rule.v
                    when rule.c = 'dong_code' and regexp_full_match(rule.v, '{DongCode}') then rule.v
                    when length(rule.v) = 1 then '*'
                    else left(rule.v, 1) || repeat('*', least(length(rule.v) - 1, 12))
                end as value_masked
            from broken
            """;
    }

    private static string Candidates(Contract contract) => $"""
        create or replace temp table candidate as
        with judged as (
            select t.*, found.line is not null as set_aside
            from typed as t
            left join (select distinct delivery_no, line from found) as found using (delivery_no, line)
        )
        select
            judged.*,
            row_number() over (
                partition by delivery_no, set_aside, source_system, source_record_id
                order by revision_no desc, line desc
            ) as place,
            exists (
                select 1 from delivery as d
                where d.supplier = judged.supplier and d.dataset = '{contract.Id}' and d.verdict = 'taken'
                    and judged.event_date between d.first_day and d.last_day and d.sequence > judged.sequence
            ) as outdated
        from judged
        """;

    private static string Insert(Contract contract) => $"""
        insert into {contract.FactTable} by name
        select delivery_no, line, supplier, sequence, dong_id, true as stands, {string.Join(", ", contract.Columns.Select(c => c.Id))}
        from candidate
        where not set_aside and place = 1 and not outdated
        """;

    private static string Fill(string path, Contract contract) => SqlFiles.Read(path)
        .Replace("{fact}", contract.FactTable, StringComparison.Ordinal)
        .Replace("{dataset}", contract.Id, StringComparison.Ordinal);
}
