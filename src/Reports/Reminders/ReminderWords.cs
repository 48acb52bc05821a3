using System.Globalization;
using System.Net;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Reminders;

/// <summary>Writes the mail that tells an office what has not come, in the language of the office.</summary>
public static class ReminderWords
{
    private const int Named = 60;

    /// <summary>The mail for one contact.</summary>
    /// <param name="name">The supplier's name.</param>
    /// <param name="items">What is open; at least one thing.</param>
    /// <param name="day">The business day.</param>
    /// <param name="language">The contact's.</param>
    /// <param name="settings">Where questions and the page's address come from.</param>
    public static ReminderLetter Write(Bilingual name, OpenItems items, DateOnly day, Language language, MailSettings settings)
    {
        var office = name.In(language);
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var link = settings.PublicBaseUrl.AbsoluteUri.TrimEnd('/') + "/collection";
        List<(string Line, bool Item)> lines =
        [
            (language.Say($"{office} 담당자님, 안녕하십니까.", $"To the office of {office}:"), false),
            .. Own(items.Own, language),
            .. Others(items.Others, language),
            (language.Say(
                "보내실 기록이 없는 기간은 머리글만 있는 빈 파일을 보내 주시기 바랍니다. 빈 파일은 ‘해당 기록 없음’으로, 파일이 없으면 ‘미도착’으로 집계됩니다.",
                "Where there is nothing to record, please send an empty file with its headings: it counts as “nothing happened”, while no file counts as “nothing came”."), false),
            (language.Say($"접수 현황은 로그인한 뒤 다음 주소에서 보실 수 있습니다: {link}", $"After you sign in, what was received is shown at {link}"), false),
            (language.Say($"문의: {settings.Contact ?? settings.FromAddress}", $"Questions: {settings.Contact ?? settings.FromAddress}"), false),
            (language.Say($"이 메일은 {date} 기준으로 자동 발송되었습니다. 이미 보내셨다면 다음 접수 때 반영됩니다.", $"Sent automatically, as of {date}. What you have sent since is taken at the next collection."), false),
        ];
        return new(
            language.Say($"[동행] 자료 제출 안내: {office}, {items.Count}건 ({date})", $"[DongHaeng] Data not received: {office}, {items.Count} ({date})"),
            string.Concat(lines.Select((line, i) => (line.Item ? "  - " : i == 0 ? "" : "\r\n") + line.Line + "\r\n")),
            Html(lines, language));
    }

    /// <summary>What is wrong with a delivery, in words.</summary>
    public static string Reason(OwedStatus status, Language language) => status switch
    {
        OwedStatus.Refused => language.Say("반려(보내 주신 파일을 사용할 수 없습니다)", "refused: the file cannot be used"),
        OwedStatus.Late => language.Say("지연(일부 날짜의 자료가 빠져 있습니다)", "late: some days are not there"),
        _ => language.Say("미도착", "nothing came"),
    };

    private static IEnumerable<(string, bool)> Own(IReadOnlyList<CollectionRow> own, Language language)
    {
        if (own.Count == 0)
        {
            return [];
        }

        var named = own.Take(Named).Select(row => (Item(row, language), true));
        return
        [
            (language.Say("다음 자료가 아직 도착하지 않았거나 보완이 필요합니다. 확인하신 뒤 보내 주시기 바랍니다.", "The following has not come or needs mending. Please look into it and send it."), false),
            .. named,
            .. More(own.Count - Named, language),
        ];
    }

    private static string Item(CollectionRow row, Language language)
    {
        var contract = ContractCatalog.Get(row.Dataset);
        var yearly = contract.Every is Rhythm.Year or Rhythm.YearAhead;
        var period = yearly ? language.Say($"{row.Month.Year}년", $"{row.Month.Year}") : MonthName.Full(row.Month, language);
        var due = row.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{language.Say(contract.Ko, contract.En)}, {period}, {language.Say($"기한 {due}", $"due {due}")}: {Reason(row.Status, language)}";
    }

    private static IEnumerable<(string, bool)> Others(IReadOnlyList<CollectionRow> others, Language language)
    {
        if (others.Count == 0)
        {
            return [];
        }

        // For the foundation a line is a gu with all who deliver there; for a gu it is a center.
        var several = others.Select(row => row.GuId).Distinct().Count() > 1;
        var offices = others.GroupBy(row => several ? row.GuId : row.SupplierId).ToList();
        var senders = others.Select(row => row.SupplierId).Distinct().Count();
        return
        [
            (language.Say(
                $"소관 기관 {senders}곳의 자료 {others.Count}건이 아직 도착하지 않았거나 보완이 필요합니다.",
                $"{others.Count} deliveries of {senders} offices have not come or need mending."), false),
            .. offices.Take(Named).Select(office => ($"{Name(office.First(), several, language)}: {Counts([.. office], language)}", true)),
            .. More(offices.Count - Named, language),
        ];
    }

    private static string Name(CollectionRow row, bool gu, Language language) => !gu
        ? language.Say(row.Ko, row.En)
        : Warehouse.Org.OrgUnits.Gus.Last(one => one.Id == row.GuId) is var place ? language.Say(place.Ko, place.En) : "";

    private static string Counts(IReadOnlyList<CollectionRow> rows, Language language) => string.Join(", ", new[]
    {
        (OwedStatus.Missing, "미도착", "nothing came"), (OwedStatus.Late, "지연", "late"), (OwedStatus.Refused, "반려", "refused"),
    }.Select(kind => (Count: rows.Count(row => row.Status == kind.Item1), Word: language.Say(kind.Item2, kind.Item3)))
        .Where(kind => kind.Count > 0).Select(kind => language.Say($"{kind.Word} {kind.Count}건", $"{kind.Count} {kind.Word}")));

    private static (string, bool)[] More(int rest, Language language) =>
        rest <= 0 ? [] : [(language.Say($"그 밖에 {rest}건", $"and {rest} more"), true)];

    private static string Html(IEnumerable<(string Line, bool Item)> lines, Language language) =>
        $"<!doctype html><html lang=\"{language.Say("ko", "en")}\"><head><meta charset=\"utf-8\"></head><body>"
        + string.Concat(lines.Select(line => $"<p{(line.Item ? " style=\"margin:0 0 0 1.5em\"" : "")}>{WebUtility.HtmlEncode(line.Line)}</p>")) + "</body></html>";
}
