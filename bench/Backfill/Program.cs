using DongHaeng.Bench.Backfill;

// make FOLDER FIRSTYEAR LASTYEAR CENTERS | ingest FOLDER DATA | baseline FOLDER DATABASE
return args switch
{
    ["make", var folder, var first, var last, var centers] => Make.Run(folder, int.Parse(first), int.Parse(last), int.Parse(centers)),
    ["ingest", var folder, var data] => await Ingest.Run(folder, data),
    ["baseline", var folder, var database] => Baseline.Run(folder, database),
    _ => throw new ArgumentException("make FOLDER FIRSTYEAR LASTYEAR CENTERS | ingest FOLDER DATA | baseline FOLDER DATABASE"),
};
