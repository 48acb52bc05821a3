namespace DongHaeng.Warehouse.Load;

/// <summary>The database could not take a batch; nothing of it is in the warehouse.</summary>
public sealed class LoadException(string message, Exception? inner = null) : Exception(message, inner);
