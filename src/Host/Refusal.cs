namespace DongHaeng.Host;

/// <summary>A verb cannot do what was asked, for a reason that the person at the terminal can mend. Shown without a stack.</summary>
internal sealed class Refusal(string message) : Exception(message);
