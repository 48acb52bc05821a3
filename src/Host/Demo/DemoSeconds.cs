namespace DongHaeng.Host.Demo;

/// <summary>How long each part of the road took.</summary>
/// <param name="Make">Making the centers' exports, which no installation does.</param>
/// <param name="Pull">Asking all centers, landing and loading.</param>
/// <param name="Publish">Computing the snapshots.</param>
/// <param name="Render">Drawing the reports into the outbox.</param>
/// <param name="Send">Mailing them.</param>
internal sealed record DemoSeconds(double Make, double Pull, double Publish, double Render, double Send);
