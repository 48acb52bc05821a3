namespace DongHaeng.Tests.Standins.Killed;

/// <summary>Where in a batch the appending process waits to be killed.</summary>
public enum KillPoint { TransactionBegun, HalfAppended, AllAppended, LedgerEntered, Committed, Nowhere }
