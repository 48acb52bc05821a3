namespace DongHaeng.Samples.Centers.Events;

/// <summary>The order in which things are entered.</summary>
internal static class Moments
{
    /// <summary>What follows is entered later than what came before, even where the first entry was late.</summary>
    public static DateTime After(DateTime moment, DateTime earlier) => moment > earlier ? moment : earlier.AddMinutes(7);
}
