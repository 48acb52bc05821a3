namespace DongHaeng.Warehouse.Publish;

/// <summary>Which snapshots are kept: the last ones, and each month's closing, so that closed figures can be read again.</summary>
public static class Retention
{
    /// <summary>How many of the newest are always kept.</summary>
    public const int Newest = 30;

    /// <summary>The snapshots that may go.</summary>
    /// <param name="shelf">All kept snapshots, oldest first, with the last month that was closed when each was made.</param>
    /// <param name="current">The one that readers open now: it stays whatever its age.</param>
    public static IReadOnlyList<string> Due(IReadOnlyList<(string Id, string ClosedThrough)> shelf, string? current)
    {
        var due = new List<string>();
        for (var i = 0; i < shelf.Count - Newest; i++)
        {
            // The first snapshot with a newly closed month is that month's closing.
            var closing = i == 0 ? shelf[i].ClosedThrough.Length > 0 : shelf[i].ClosedThrough != shelf[i - 1].ClosedThrough;
            if (!closing && shelf[i].Id != current)
            {
                due.Add(shelf[i].Id);
            }
        }

        return due;
    }
}
