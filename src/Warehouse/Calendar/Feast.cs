namespace DongHaeng.Warehouse;

/// <summary>A public holiday of the law in one year, of one day or of three, before it is asked whether a substitute is due.</summary>
/// <param name="Ko">Korean name.</param>
/// <param name="En">English name.</param>
/// <param name="First">Its first day.</param>
/// <param name="Length">How many days it has.</param>
/// <param name="Right">When a day of it is made up for.</param>
internal sealed record Feast(string Ko, string En, DateOnly First, int Length, Substitution Right)
{
    public DateOnly Last => First.AddDays(Length - 1);

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Length).Select(First.AddDays);

    public bool Covers(DateOnly day) => First <= day && day <= Last;

    /// <summary>Whether a day on which it falls is lost for it, other holidays left aside.</summary>
    public bool LostOn(DayOfWeek day) => day switch
    {
        DayOfWeek.Sunday => Right != Substitution.None,
        DayOfWeek.Saturday => Right == Substitution.Weekends,
        _ => false,
    };
}
