namespace DongHaeng.Ops.Views;

/// <summary>When a kept page is written of by mail.</summary>
public static class MailedWhen
{
    /// <summary>Never.</summary>
    public const string Never = "never";

    /// <summary>When the first figures of another month are there.</summary>
    public const string Month = "month";

    /// <summary>When a month has been closed.</summary>
    public const string Final = "final";

    /// <summary>When something stands out in a month, at its first figures and at its closing.</summary>
    public const string Signal = "signal";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Never, Month, Final, Signal];
}
