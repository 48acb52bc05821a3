namespace DongHaeng.Reports.Catalog;

/// <summary>A report cannot be made for this viewer now; the message says why and what to do.</summary>
public sealed class ReportUnavailableException(string message) : Exception(message);
