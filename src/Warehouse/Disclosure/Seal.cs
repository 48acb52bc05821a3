namespace DongHaeng.Warehouse.Disclosure;

/// <summary>How much of a figure is kept back besides what is masked.</summary>
internal enum Seal : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is rounded where it would be exact.</summary>
    Rounded,

    /// <summary>It is not shown.</summary>
    Withheld,
}
