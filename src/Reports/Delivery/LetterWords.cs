using System.Globalization;
using System.Net;
using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Releasing;

namespace DongHaeng.Reports.Delivery;

/// <summary>Writes the mail that a report travels with, in the recipient's language.</summary>
public static class LetterWords
{
    /// <summary>The mail for one recipient.</summary>
    public static Letter Write(Posting posting, Account recipient, MailSettings settings)
    {
        var language = recipient.Language == "en" ? Language.English : Language.Korean;
        var what = $"{posting.Unit.In(language)} {posting.Title.In(language)}";
        var standing = Standing(posting, language);
        var link = $"{settings.PublicBaseUrl.AbsoluteUri.TrimEnd('/')}/{posting.PagePath.TrimStart('/')}";
        var contact = settings.Contact ?? settings.FromAddress;
        var lines = language == Language.Korean
            ? Korean(posting, recipient, what, standing, link, contact)
            : English(posting, recipient, what, standing, link, contact);
        var sender = language == Language.Korean ? "동행" : "DongHaeng";
        return new(
            $"[{sender}] {what} {posting.PeriodName.In(language)} ({standing})",
            string.Join("\r\n\r\n", lines) + "\r\n",
            Html(lines, link, language),
            posting.Linked ? "" : FileName(posting, language));
    }

    private static string[] Korean(
        Posting posting, Account recipient, string what, string standing, string link, string contact) =>
    [
        $"{recipient.DisplayName}님, 안녕하십니까.",
        $"{(posting.Linked ? "보고서" : "첨부")}: {what}, {posting.PeriodName.Ko}, {standing}",
        posting.Final
            ? $"확정: {PeriodName.Closing(posting.Grain, Language.Korean)} 이후의 수치입니다."
            : $"잠정: {PeriodName.Closing(posting.Grain, Language.Korean)} 전의 수치로, 늦게 들어온 자료에 따라 달라질 수 있습니다.",
        .. LackingWords.Sentences(posting.Lacks, Language.Korean),
        posting.Linked
            ? "파일이 커서 첨부하지 않았습니다. 로그인한 뒤 아래 주소에서 보실 수 있습니다."
            : posting.Exact
            ? "첨부 파일에는 보호 처리하지 않은 수치가 있습니다. 다른 사람에게 전달하지 마십시오. 같은 수치를 로그인한 뒤 아래 주소에서도 보실 수 있습니다."
            : "메일은 전달될 수 있으므로 첨부 파일에는 메일로 보낼 수 있는 수치만 담았습니다. 나머지는 로그인한 뒤 아래 주소에서 보실 수 있습니다.",
        link,
        $"문의: {contact}",
        "이 메일은 자동으로 발송되었습니다.",
    ];

    private static string[] English(
        Posting posting, Account recipient, string what, string standing, string link, string contact) =>
    [
        $"Dear {recipient.DisplayName},",
        $"{(posting.Linked ? "Report" : "Attached")}: {what}, {posting.PeriodName.En}, {standing}",
        posting.Final
            ? $"Final: the figures were taken after {PeriodName.Closing(posting.Grain, Language.English)} was closed."
            : $"Provisional: {PeriodName.Closing(posting.Grain, Language.English)} is not closed yet, and late entries may change the figures.",
        .. LackingWords.Sentences(posting.Lacks, Language.English),
        posting.Linked
            ? "The file is too large to be attached. It is at this address, after you sign in."
            : posting.Exact
            ? "The attachment holds unprotected figures. Please do not forward it. The same figures are at this address, after you sign in."
            : "Mail can be forwarded, so the attachment holds only figures that may travel by mail. The rest is at this address, after you sign in.",
        link,
        $"Questions: {contact}",
        "This mail was sent automatically.",
    ];

    private static string Standing(Posting posting, Language language)
    {
        var edition = posting.Edition.ToString(CultureInfo.InvariantCulture);
        var standing = (language, posting.Final, posting.Edition) switch
        {
            (Language.Korean, _, < 1) => "미리보기",
            (_, _, < 1) => "preview",
            (Language.Korean, false, 1) => "잠정",
            (Language.Korean, true, 1) => "확정",
            (Language.Korean, false, _) => $"잠정, 정정 제{edition}판",
            (Language.Korean, true, _) => $"확정, 정정 제{edition}판",
            (_, false, 1) => "provisional",
            (_, true, 1) => "final",
            (_, false, _) => $"provisional, corrected edition {edition}",
            (_, true, _) => $"final, corrected edition {edition}",
        };
        return LackingWords.Short(posting.Lacks) is { } lacking ? $"{standing}, {lacking.In(language)}" : standing;
    }

    private static string Html(string[] lines, string link, Language language)
    {
        var paragraphs = lines.Select(line => line == link
            ? $"<p><a href=\"{WebUtility.HtmlEncode(link)}\">{WebUtility.HtmlEncode(link)}</a></p>"
            : $"<p>{WebUtility.HtmlEncode(line)}</p>");
        var code = language == Language.Korean ? "ko" : "en";
        return $"<!doctype html><html lang=\"{code}\"><head><meta charset=\"utf-8\"></head><body>{string.Concat(paragraphs)}</body></html>";
    }

    private static string FileName(Posting posting, Language language)
    {
        var name = $"{posting.Unit.In(language)}_{posting.Title.In(language)}_{posting.Period}_{Standing(posting, language)}";
        // Blanks, commas and whatever a file system may refuse become one underscore.
        var words = name.Split([' ', ',', '/', '\\', ':', '*', '?', '"', '<', '>', '|'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join('_', words) + ".pdf";
    }
}
