using System.Globalization;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Lays records out as a clerk's system prints them: title, groups, headings, records, sums.</summary>
internal static class Layout
{
    /// <summary>The whole table of a file.</summary>
    /// <param name="sheet">The dataset.</param>
    /// <param name="dialect">How it is written.</param>
    /// <param name="stated">The period that a title row states.</param>
    /// <param name="records">The cells of each record, in the contract's order.</param>
    public static Table Of(Sheet sheet, Dialect dialect, (DateOnly From, DateOnly To) stated, IReadOnlyList<IReadOnlyList<string>> records)
    {
        var order = dialect.Order(sheet);
        var headings = order.Select(i => dialect.Heading(sheet.Contract.Columns[i])).ToArray();
        var rows = new List<Cell[]>(records.Count + 4);
        rows.AddRange(Above(sheet, dialect, stated, order));
        rows.Add([.. headings.Select(h => new Cell(h))]);
        var table = new Table { Rows = rows, Heading = rows.Count - 1, Places = new(records.Count) };
        var hand = new Hand(dialect, sheet);
        var sums = dialect.Totals == TotalForm.None ? null : new Sums(sheet, order);
        var day = sheet["event_date"];
        for (var i = 0; i < records.Count; i++)
        {
            if (dialect.Totals == TotalForm.Between && i > 0 && Third(records[i][day]) != Third(records[i - 1][day]))
            {
                rows.Add(sums!.Part());
            }

            table.Places.Add(rows.Count);
            rows.Add(hand.Row(records[i]));
            sums?.Add(records[i]);
        }

        if (sums != null)
        {
            rows.Add(sums.Whole());
        }

        return table;
    }

    private static IEnumerable<Cell[]> Above(Sheet sheet, Dialect dialect, (DateOnly From, DateOnly To) stated, int[] order)
    {
        if (dialect.Head is HeadForm.Title or HeadForm.TitleAndPeriod or HeadForm.TitleAndGroups)
        {
            yield return Line(sheet.Contract.Ko + " 현황", order.Length);
        }

        if (dialect.Head is HeadForm.TitleAndPeriod)
        {
            yield return Line(string.Create(CultureInfo.InvariantCulture, $"(조회기간: {stated.From:yyyy.MM.dd} ~ {stated.To:yyyy.MM.dd})"), order.Length);
        }

        if (dialect.Head is HeadForm.Groups or HeadForm.TitleAndGroups)
        {
            yield return Groups(sheet, order);
        }
    }

    private static Cell[] Line(string first, int width) => [new(first), .. Enumerable.Repeat(Cell.Empty, width - 1)];

    /// <summary>A group's name stands over its first column, as merged cells are exported.</summary>
    private static Cell[] Groups(Sheet sheet, int[] order)
    {
        var names = order.Select(i => GroupOf(sheet.Contract.Columns[i])).ToArray();
        return [.. names.Select((name, i) => i > 0 && names[i - 1] == name ? Cell.Empty : new Cell(name))];
    }

    private static string GroupOf(Column column) => column.Id switch
    {
        "source_system" or "source_record_id" or "rec_status" or "revision_no" or "recorded_at" => "관리정보",
        "dong_code" or "team_code" or "role_code" or "staff_key" => "담당정보",
        "household_key" or "person_key" or "age_band" or "sex_code" => "대상정보",
        _ => "업무내용",
    };

    /// <summary>The tens of a month: a third. A miswritten date belongs to none.</summary>
    private static string Third(string day) => day.Length == 10 ? day[..7] + (char)('0' + Math.Min((day[8] - '0') * 10 + day[9] - '1', 29) / 10) : day;
}
