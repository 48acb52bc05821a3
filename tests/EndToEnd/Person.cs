namespace DongHaeng.Tests.EndToEnd;

/// <summary>The people of the demo, in the order in which it prints their links.</summary>
public enum Person
{
    Analyst,
    Supervisor,
    DongHead,
    Director,
    Administrator,
}
