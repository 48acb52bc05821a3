using System.CommandLine;
using DongHaeng.Host;
using DongHaeng.Host.Verbs;

var root = new RootCommand("DongHaeng (동행): from the exports of Seoul's dong welfare centers to figures, dashboards and reports.")
{
    DemoVerb.Make(),
    ServeVerb.Make(),
    IngestVerb.Make(),
    MetricsVerb.Make(),
    ReportVerb.Make(),
    WarehouseVerb.Make(),
    SnapshotVerb.Make(),
    UserVerb.Make(),
    DoctorVerb.Make(),
    DocsVerb.Make(),
};
return await Terminal.Run(root.Parse(args));
