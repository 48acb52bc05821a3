using DongHaeng.Dashboards.Wording;
using DongHaeng.Ops.Audit;

namespace DongHaeng.Dashboards.Administration.Audit;

/// <summary>What a look at the audit log's chain came to.</summary>
/// <param name="At">When it was looked at.</param>
/// <param name="Head">The log's end then.</param>
/// <param name="Broken">The first line that does not follow from the one before; null where all do.</param>
public sealed record ChainState(DateTimeOffset At, AuditHead Head, AuditEntry? Broken)
{
    /// <summary>How it stands in words.</summary>
    public string In(Texts texts) => texts.Audit.ChainOf(Broken is null, Broken?.Number ?? Head.Number, Moment.Text(At));
}
