using System.Net;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Views;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Views;

/// <summary>Writes to people of the pages that they keep, each occasion once: what may travel by mail, and the way to the rest.</summary>
/// <param name="reader">The gate.</param>
/// <param name="views">The kept pages.</param>
/// <param name="ledger">Which was written of when.</param>
/// <param name="accounts">Whose they are.</param>
/// <param name="log">Where it is written who was given what.</param>
/// <param name="site">Where people reach the pages.</param>
/// <param name="clock">What time it is.</param>
public sealed class Watching(MetricReader reader, ViewList views, NoticeLedger ledger, AccountRegister accounts, AuditLog log, Uri site, TimeProvider clock)
{
    /// <summary>Puts the mails that are new into the ledger; how many, and what could not be written.</summary>
    /// <param name="cancel">Ends it between two pages.</param>
    public (int Queued, IReadOnlyList<string> Trouble) Put(CancellationToken cancel)
    {
        var pinned = reader.Pinned();
        if (pinned.Info() is not { } info)
        {
            return (0, []);
        }

        var closed = pinned.ClosedMonths();
        var (queued, trouble) = (0, new List<string>());
        foreach (var view in views.Mailed())
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                queued += ViewOccasion.Of(view, info, closed).Count(occasion => !ledger.Knows(view.Id, occasion.Key) && Write(pinned, info, view, occasion));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One page that cannot be written of shall not cost all others their mail.
                trouble.Add($"{view.Address}: {failure.Message}");
            }
        }

        return (queued, trouble);
    }

    private bool Write(MetricReader pinned, SnapshotInfo info, SavedView view, ViewOccasion occasion)
    {
        if (accounts.FindById(view.AccountId) is not { } account || ViewAddress.Of(view.Address) is not { } address)
        {
            return false;
        }

        var texts = Texts.Of(account.Language == "en" ? Language.English : Language.Korean);
        var scope = Scope.Of(Viewers.Of(account), Door.Mail);
        if (new ViewNews(pinned, scope, info, texts).Of(address, occasion) is not { } lines || (occasion.Signals && lines.Count == 0))
        {
            return false;
        }

        var (words, month) = (texts.View, MonthName.Full(occasion.Month, texts.Language));
        string[] paragraphs = [words.Greeting(account.DisplayName), words.Opening(view.Name, month, occasion.Reason), .. lines.Count > 0 ? new[] { words.Guarded } : []];
        var (page, list) = (new Uri(site, view.Address).AbsoluteUri, new Uri(site, ViewRoutes.Address).AbsoluteUri);
        string[] foot = [page, words.Stop, list, words.Automatic];
        var added = ledger.Add(
            new NewNotice(view.Id, occasion.Key, account.Email, words.Subject(view.Name, month, occasion.Reason), string.Join("\r\n\r\n", [.. paragraphs, .. lines.Count > 0 ? new[] { string.Join("\r\n", lines.Select(line => $"- {line}")) } : [], .. foot]) + "\r\n", Html(paragraphs, lines, foot, texts)),
            clock.GetUtcNow());
        if (added)
        {
            log.Append(account.Name, "mail", $"view {view.Address} {occasion.Key}", "protected", clock.GetUtcNow());
        }

        return added;
    }

    private static string Html(IEnumerable<string> paragraphs, IReadOnlyList<string> lines, IEnumerable<string> foot, Texts texts)
    {
        var list = lines.Count == 0 ? "" : $"<ul>{string.Concat(lines.Select(line => $"<li>{WebUtility.HtmlEncode(line)}</li>"))}</ul>";
        return $"<!doctype html><html lang=\"{texts.Shell.Code}\"><head><meta charset=\"utf-8\"></head><body>{string.Concat(paragraphs.Select(Paragraph))}{list}{string.Concat(foot.Select(Paragraph))}</body></html>";

        static string Paragraph(string text)
        {
            var safe = WebUtility.HtmlEncode(text);
            return Uri.IsWellFormedUriString(text, UriKind.Absolute) ? $"<p><a href=\"{safe}\">{safe}</a></p>" : $"<p>{safe}</p>";
        }
    }
}
