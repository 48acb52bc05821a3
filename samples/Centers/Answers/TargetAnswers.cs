using System.Globalization;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>The targets of shares and medians: of each month the one of the version that was in force in it.</summary>
internal static class TargetAnswers
{
    private static readonly string[] Indicators = ["discovery_linked", "first_contact_days", "case_goal_met"];

    /// <summary>The target of each dong and month of a plan's year, as the records have it.</summary>
    public static IReadOnlyDictionary<(string Metric, string DongId, DateOnly Month), double> Of(IReadOnlyList<StandingRecord> records)
    {
        var asked = new Dictionary<(string, string, DateOnly), double>();
        // Later versions write over the months from their own on; the first version holds from January.
        foreach (var record in records.Where(r => r.Row.Sheet.Contract.Id == "target" && Indicators.Contains(r.Row["indicator_id"])).OrderBy(r => Whole(r, "version")))
        {
            var first = Whole(record, "version") == 1 ? 1 : record.Row.EventDate.Month;
            for (var month = first; month <= 12; month++)
            {
                asked[(record.Row["indicator_id"], record.Dong.Id, new(Whole(record, "target_year"), month, 1))] = double.Parse(record.Row["target_value"], CultureInfo.InvariantCulture);
            }
        }

        return asked;
    }

    private static int Whole(StandingRecord record, string column) => int.Parse(record.Row[column], CultureInfo.InvariantCulture);
}
