namespace DongHaeng.Warehouse;

/// <summary>When a public holiday is made up for by a substitute day (대체공휴일); another holiday on the same weekday always counts where any does.</summary>
internal enum Substitution
{
    /// <summary>Never: 1 January, 현충일, and every holiday before its rule was made.</summary>
    None,

    /// <summary>On a Sunday: 설날 and 추석 with the days before and after.</summary>
    Sundays,

    /// <summary>On a Saturday or Sunday: all others.</summary>
    Weekends,
}
