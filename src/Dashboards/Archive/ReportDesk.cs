using DongHaeng.Dashboards.Wording;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Archive;

/// <summary>The reports, as the program puts them together that knows the room that draws them.</summary>
public sealed record ReportDesk
{
    /// <summary>The kinds of reports that there are.</summary>
    public IReadOnlyList<ReportOffer> Offers { get; init; } = [];

    /// <summary>The units that a person may have reports on.</summary>
    public Func<Scope, IReadOnlyList<Unit>> Places { get; init; } = _ => [];

    /// <summary>Draws a report, as a PDF or as a workbook; null where there is none of that unit and month for that viewer.</summary>
    public Func<ReportWish, byte[]?> Draw { get; init; } = _ => null;

    /// <summary>The bytes that a mail carried; null where they are not kept any more.</summary>
    public Func<DeliveryEntry, byte[]?> Mailed { get; init; } = _ => null;

    /// <summary>Whether an account may still read what a mail carried, by the rights that it has now.</summary>
    public Func<Account, DeliveryEntry, bool> MayStill { get; init; } = (_, _) => false;

    /// <summary>Whether a mail carried exact figures.</summary>
    public Func<DeliveryEntry, bool> WasExact { get; init; } = _ => true;

    /// <summary>What a kind of report is called; its id where it is not made any more.</summary>
    public string Title(string id, Texts texts) => Offers.FirstOrDefault(offer => offer.Id == id) is { } offer ? texts.Pick(offer.Ko, offer.En) : id;
}
