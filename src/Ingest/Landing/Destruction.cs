using DongHaeng.Ingest.Rounds;

namespace DongHaeng.Ingest.Landing;

/// <summary>Destroys what has been kept for as long as the settings say: facts and landed files by whole years, rejects by days.</summary>
internal sealed class Destruction(Intake intake, IngestSettings settings, TimeProvider clock)
{
    /// <summary>Destroys what is due today.</summary>
    public Destroyed Run()
    {
        var today = Warehouse.Seoul.Day(clock.GetUtcNow());
        var first = new DateOnly(today.Year - settings.KeepYears, 1, 1);
        var files = intake.Ledger.EndingBefore(first).Count(intake.Landing.Destroy);
        var facts = intake.Ledger.DestroyFacts(first);
        var rejects = intake.Ledger.DestroyRejects(today.AddDays(-settings.KeepRejectDays));
        return new Destroyed(first, files, facts, rejects);
    }
}
