namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>The same before the first snapshot.</summary>
public sealed class EmptyTown : Town
{
    public EmptyTown() => Published = false;
}
