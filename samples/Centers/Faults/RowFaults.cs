using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Faults of single rows that one cell makes.</summary>
internal static class RowFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Of("required_empty", "A cell that every record has is empty.", "required", (d, row) => Necessary(d, row, "")),
        Of("required_dash", "A cell that every record has holds a dash, which means nothing known.", "required", (d, row) => Necessary(d, row, "-")),
        Of("required_when", "A cell that another cell asks for is empty.", "required", (d, row) =>
            Pick(d, row, c => c.RequiredWhen is var (other, code) && row.Cells[d.Sheet[other]] == code, _ => "")),
        Of("type_date", "A date that no calendar has.", "type", (d, row) =>
            Pick(d, row, c => c.Type == ColumnType.Date, _ => d.Dice.Pick<string>(["2024-13-32", "2024.02.30", "미정", "10월 초"]))),
        Of("type_moment", "A moment that no day has.", "type", (d, row) => Pick(d, row, c => c.Type == ColumnType.DateTime, v => v[..8] + "32 25:61:00")),
        Of("type_number", "Words where a number belongs.", "type", (d, row) => Pick(d, row, IsNumber, v => d.Dice.Pick<string>(["약 " + v, v + "건", "#REF!", "1,2,3.4.5"]))),
        Of("type_yesno", "Neither yes nor no.", "type", (d, row) => Pick(d, row, c => c.Type == ColumnType.YesNo, _ => "모름")),
        Of("code_unknown", "A code that its list does not have.", "code", (d, row) =>
            Pick(d, row, c => c.Type == ColumnType.Code && !Decides(d.Sheet.Contract, c), _ => d.Dice.Pick<string>(["X9", "해당사항", "0"]))),
        Of("code_unknown_among", "One code of several that its list does not have.", "code", (d, row) => Pick(d, row, c => c.Type == ColumnType.Codes, v => v + "|X9")),
        Of("range_above", "A number larger than any can be.", "range", (d, row) =>
            Pick(d, row, c => IsNumber(c) && c.Max != null && !IsBound(d.Sheet.Contract, c), _ => null, (c, _) => c.Max!.Value + d.Dice.Between(1, 50))),
        Of("range_below", "A number smaller than any can be.", "range", (d, row) =>
            Pick(d, row, c => IsNumber(c) && c.Min != null && !IsBound(d.Sheet.Contract, c), _ => null, (c, _) => c.Min!.Value - d.Dice.Between(1, 5))),
        Of("pattern", "A text that has not the form it must have.", "pattern", (d, row) => Pick(d, row, c => c.Pattern != null, v => v + "?")),
        Of("period_before", "An event before the file's days.", "period", (d, row) => Moved(d, row, row.Row.EventDate.AddYears(-1))),
        Of("future", "A moment of recording after the file was made.", "future", (d, row) => Set(d, row, "recorded_at", Day.Text(row.Row.RecordedAt.AddYears(10)))),
        Of("order", "Two dates or numbers the wrong way round.", "order", Reversed),
        Of("dong_unknown", "A dong code that no dong ever had.", "dong", (d, row) => Set(d, row, "dong_code", "1199999900")),
        Of("dong_name_unknown", "A dong name that no dong has.", "dong", (d, row) => Set(d, row, "dong_code", "없는동")),
        Of("dong_rounded", "A dong code of which a spreadsheet kept three digits.", "dong", (d, row) => Set(d, row, "dong_code", "1.11E+09")),
        Of("dong_elsewhere", "A dong that another supplier's records are about.", "dong", Elsewhere),
    ];

    private static FaultKind Of(string id, string about, string reason, Func<Draft, DraftRow, string?> put) => new(id, about, Outcome.Taken, reason)
    {
        Put = draft =>
        {
            foreach (var row in draft.Sound())
            {
                if (put(draft, row) is { } column)
                {
                    row.Rejected = (column, reason);
                    return true;
                }
            }

            return false;
        },
    };

    private static string? Set(Draft draft, DraftRow row, string column, string value)
    {
        row.Cells[draft.Sheet[column]] = value;
        return column;
    }

    /// <summary>Cells whose emptiness breaks one rule only: without its dong or day a row could break others.</summary>
    private static string Necessary(Draft draft, DraftRow row, string value) =>
        Set(draft, row, draft.Dice.Pick<string>(["source_system", "source_record_id", "rec_status", "revision_no", "recorded_at"]), value)!;

    private static string? Pick(Draft draft, DraftRow row, Func<Column, bool> which, Func<string, string?> text, Func<Column, string, decimal>? number = null)
    {
        var columns = draft.Sheet.Contract.Columns.Where(c => which(c) && row.Cells[draft.Sheet[c.Id]].Length > 0 && c.Id is not ("event_date" or "dong_code")).ToList();
        if (columns.Count == 0)
        {
            return null;
        }

        var column = draft.Dice.Pick(columns);
        var value = row.Cells[draft.Sheet[column.Id]];
        return Set(draft, row, column.Id, text(value) ?? number!(column, value).ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsNumber(Column column) => column.Type is ColumnType.Int or ColumnType.Decimal;

    /// <summary>Whether another rule hangs on the column, so that a wrong value breaks two.</summary>
    private static bool IsBound(Contract contract, Column column) => contract.Order.Any(o => o.Earlier == column.Id || o.Later == column.Id);

    private static bool Decides(Contract contract, Column column) => contract.Columns.Any(c => c.RequiredWhen?.Column == column.Id);

    /// <summary>Only where the dates that follow stay in order and the dong was the supplier's then as well.</summary>
    private static string? Moved(Draft draft, DraftRow row, DateOnly day)
    {
        var dong = DongCodes.Find(row.Row["dong_code"], row.Row.EventDate);
        return day < draft.Span.From && dong != null && DongCodes.On(dong.Id, day) == dong.Code && Suppliers.AnswersFor(draft.Supplier, dong.Id, day)
            && draft.Sheet.Contract.Order.All(o => o.Later != "event_date")
                ? Set(draft, row, "event_date", Day.Text(day))
                : null;
    }

    private static string? Reversed(Draft draft, DraftRow row)
    {
        foreach (var (earlier, later) in draft.Sheet.Contract.Order)
        {
            var (first, second) = (row.Cells[draft.Sheet[earlier]], row.Cells[draft.Sheet[later]]);
            if (first.Length == 0 || second.Length == 0 || later == "event_date" || draft.Sheet.Contract.Order.Count(o => o.Earlier == later || o.Later == later) > 1)
            {
                continue;
            }

            if (draft.Sheet.Contract[later].Type == ColumnType.Date)
            {
                return Set(draft, row, later, Day.Text(Day.Of(first).AddDays(-draft.Dice.Between(2, 9))));
            }

            if (decimal.Parse(first, CultureInfo.InvariantCulture) is > 0 and var most && (draft.Sheet.Contract[later].Min ?? 0) < most)
            {
                return Set(draft, row, later, (most - 1).ToString(CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    private static string? Elsewhere(Draft draft, DraftRow row)
    {
        var others = OrgUnits.Dongs.Where(d => OrgUnits.Covers(d.From, d.To, row.Row.EventDate) && !Suppliers.AnswersFor(draft.Supplier, d.Id, row.Row.EventDate)).ToList();
        return others.Count > 0 && draft.Rows.Count > 3 ? Set(draft, row, "dong_code", draft.Dice.Pick(others).Code) : null;
    }
}
