using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>A piece of a section: sentences, tables, charts.</summary>
public abstract record Block
{
    /// <summary>The height that must stand below the section's title on the same page.</summary>
    public virtual double Least => 40;

    /// <summary>Its tables, which the workbook has too.</summary>
    public virtual IReadOnlyList<Table> Tables => [];

    /// <summary>Its sentences, which the workbook has too.</summary>
    public virtual IReadOnlyList<string> Texts => [];

    /// <summary>Sets it where the page is full so far.</summary>
    public abstract void Draw(Flow flow);
}
