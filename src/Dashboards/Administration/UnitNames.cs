using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Dashboards.Administration;

/// <summary>What units and suppliers are called that an account, a mail or a delivery names by its id. Public, and no figure.</summary>
public static class UnitNames
{
    /// <summary>The name of a unit: seoul, g23, d0371; a dash for none.</summary>
    public static string Of(string? id, Texts texts) => id switch
    {
        null => "–",
        ['g', ..] when OrgUnits.Gus.LastOrDefault(gu => gu.Id == id) is { } gu => texts.Pick(gu.Ko, gu.En),
        ['d', ..] when OrgUnits.Dongs.LastOrDefault(dong => dong.Id == id) is { } dong => $"{Of(dong.GuId, texts)} {texts.Pick(dong.Ko, dong.En)}",
        ['c', ..] when OrgUnits.Centers.LastOrDefault(center => center.Id == id) is { } center => texts.Pick(center.Ko, center.En),
        "foundation" => texts.Supplier.Foundation,
        _ => texts.Shell.City,
    };

    /// <summary>Whether there is a gu or dong with an id.</summary>
    public static bool Knows(string id) => OrgUnits.Gus.Any(gu => gu.Id == id) || OrgUnits.Dongs.Any(dong => dong.Id == id);

    /// <summary>Whether an id is a supplier's.</summary>
    public static bool IsSupplier(string id) => id == "foundation" || OrgUnits.Gus.Any(gu => gu.Id == id) || OrgUnits.Centers.Any(center => center.Id == id);
}
