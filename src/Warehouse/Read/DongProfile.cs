using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Warehouse.Read;

/// <summary>What a dong is like, as far as it bears on welfare work. It is public: registered residents and the map.</summary>
/// <param name="DongId">The dong's stable id.</param>
/// <param name="ReferenceDay">The day of which residents and households are.</param>
/// <param name="Residents">Registered residents.</param>
/// <param name="Aged">Of them those aged 65 and over.</param>
/// <param name="Households">Households.</param>
/// <param name="Area">In square kilometres.</param>
public sealed record DongProfile(string DongId, DateOnly ReferenceDay, long Residents, long Aged, long Households, double Area)
{
    /// <summary>The share of residents aged 65 and over, 0 to 1.</summary>
    public double AgedShare => (double)Aged / Residents;

    /// <summary>Residents a household.</summary>
    public double HouseholdSize => (double)Residents / Households;

    /// <summary>Residents a square kilometre.</summary>
    public double Density => Residents / Area;

    /// <summary>The same for <see cref="Peers"/>.</summary>
    internal Likeness Likeness => new(DongId, AgedShare, HouseholdSize, Residents, Density);
}
