using System.Globalization;
using System.Net;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Views;
using DongHaeng.Reports.Delivery;
using DongHaeng.Warehouse;

namespace DongHaeng.Reports.Notices;

/// <summary>Writes to the operator what stays undelivered, once a day for as long as it does.</summary>
/// <param name="ledger">The ledger of mails.</param>
/// <param name="notices">Where what is written to the operator waits.</param>
/// <param name="settings">Who the operator is.</param>
/// <param name="clock">What time it is.</param>
public sealed class Trouble(DeliveryLedger ledger, NoticeLedger notices, MailSettings settings, TimeProvider clock)
{
    private const int Named = 20;

    /// <summary>Writes of mails that failed or of which nobody knows whether they arrived; false where there are none, or today's is written.</summary>
    public bool Undelivered()
    {
        if (settings.Operator == null || Known("undelivered"))
        {
            return false;
        }

        var mails = ledger.List(state: DeliveryState.Failed).Concat(ledger.List(state: DeliveryState.Ambiguous)).ToList();
        return mails.Count > 0 && Write(
            "undelivered", $"보내지 못한 보고서 {mails.Count}건 / {mails.Count} reports undelivered",
            "다음 보고서가 전달되지 않았거나 도착 여부를 알 수 없습니다. 관리 화면이나 `donghaeng report status`에서 확인하고 다시 보내 주십시오.\r\n"
            + "These reports were not delivered, or nobody knows whether they arrived. Look at them on the administration pages or with `donghaeng report status`.",
            [.. mails.Select(mail => $"{mail.Report} {mail.UnitId} {mail.Period} → {mail.Address}: {(mail.State == DeliveryState.Failed ? "실패 / failed" : "불명 / unclear")}")]);
    }

    /// <summary>Writes of editions whose deadline has passed while they wait; false where there are none, or today's is written.</summary>
    /// <param name="late">Which, and for what they wait.</param>
    public bool Held(IReadOnlyList<string> late) => settings.Operator != null && late.Count > 0 && !Known("held") && Write(
        "held", $"기한이 지난 보고서 {late.Count}건 / {late.Count} reports past their deadline",
        "다음 보고서는 발송 기한이 지났으나 조건을 갖추지 못해 기다리고 있습니다.\r\nThese reports wait although their deadline has passed.", late);

    private string Occasion(string what) => $"{what} {Seoul.Day(clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    private bool Known(string what) => notices.KnowsOperator(Occasion(what));

    private bool Write(string what, string subject, string about, IReadOnlyList<string> lines)
    {
        var more = lines.Count > Named ? $"\r\n… {lines.Count - Named}" : "";
        var text = $"{about}\r\n\r\n{string.Join("\r\n", lines.Take(Named))}{more}\r\n";
        var html = $"<!doctype html><html lang=\"ko\"><head><meta charset=\"utf-8\"></head><body><p>{WebUtility.HtmlEncode(text).Replace("\r\n", "<br>", StringComparison.Ordinal)}</p></body></html>";
        return notices.Add(new NewNotice(null, Occasion(what), settings.Operator!, $"[동행] {subject}", text, html), clock.GetUtcNow());
    }
}
