using System.Globalization;
using System.Text.RegularExpressions;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Ingest.Formats;

/// <summary>
/// Words from outside that are repeated to people and kept: names of files, headings, what a source answered. Whoever names
/// a file after a person has told us who is helped, so what looks like personal data in them is masked first.
/// </summary>
public static partial class Repeated
{
    private const int LongestHeading = 40;

    /// <summary>Words of everyday that could be somebody's name as well.</summary>
    private static readonly string[] Everyday =
    [
        "성명", "이름", "주소", "주소지", "전화", "전화번호", "연락처", "이메일", "주민번호", "신청인", "신청자", "배우자", "조사자", "방문자", "장애인", "노인", "현황", "명단", "기타사항",
        "자료", "자료구분", "보고서", "조사표", "최종", "최종본", "수정", "수정본", "변경", "원본", "신규", "현재", "정리", "이전", "임시", "제출용", "기관", "기간", "구청", "민원", "고객",
    ];

    private static readonly HashSet<string> Ordinary =
    [
        .. Everyday,
        .. ContractCatalog.All.SelectMany(c => c.Columns.SelectMany(k => k.Codes.Select(code => code.Ko).Concat(k.Aliases).Append(k.Ko)).Append(c.Ko))
            .Concat(OrgUnits.Dongs.Select(d => d.Ko)).Concat(OrgUnits.Gus.Select(g => g.Ko)).SelectMany(text => Word().Matches(text).Select(m => m.Value)),
    ];

    /// <summary>A text with what looks like personal data in it masked.</summary>
    public static string Text(string text)
    {
        // The address of a file over HTTP is escaped, and says the same.
        text = Escaped().Replace(text, m => Uri.UnescapeDataString(m.Value) is var plain && Masked(plain) is var masked && masked != plain ? masked : m.Value);
        return Masked(text);
    }

    /// <summary>A heading that no contract knows; where it had to be masked, with the number of its column.</summary>
    public static string Heading(string heading, int place)
    {
        var shown = Text(heading);
        shown = shown.Length > LongestHeading ? shown[..LongestHeading] + "…" : shown;
        return shown == heading ? heading : string.Create(CultureInfo.InvariantCulture, $"{shown} [{place + 1}]");
    }

    private static string Masked(string text) =>
        Word().Replace(PersonalData.WithoutNumbers(text), m => PersonalData.IsName(m.Value) && !Ordinary.Contains(m.Value) ? m.Value[0] + new string('*', m.Length - 1) : m.Value);

    [GeneratedRegex("[가-힣]+([0Oo○◯*×X]{1,3}[가-힣]?(?![0-9A-Za-z가-힣]))?")]
    private static partial Regex Word();

    [GeneratedRegex("(%[0-9A-Fa-f]{2})+")]
    private static partial Regex Escaped();
}
